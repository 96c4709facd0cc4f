package org.vigil.gateway.calls;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a service said: what was asked for, a refusal with its reasons, or nothing because it is away. */
public sealed interface Answer<T> {

    record Done<T>(T value) implements Answer<T> {}

    /** The type is a stable problem type such as {@code /problems/not-found}. */
    record Refused<T>(int status, String type, List<FieldError> errors) implements Answer<T> {
        public Refused {
            errors = errors == null ? List.of() : List.copyOf(errors);
        }
    }

    record Away<T>() implements Answer<T> {}

    record FieldError(String field, String code) {}

    default <R> R fold(Function<T, R> done, Function<Refused<T>, R> refused, Supplier<R> away) {
        if (this instanceof Done<T> answer) {
            return done.apply(answer.value());
        }
        if (this instanceof Refused<T> answer) {
            return refused.apply(answer);
        }
        return away.get();
    }
}
