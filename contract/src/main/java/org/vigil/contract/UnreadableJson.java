package org.vigil.contract;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * JSON that could not be read. It names the field and a stable code and has no cause: the parser's own message quotes
 * the input, and what somebody said must not reach a log by way of a stack trace.
 */
public final class UnreadableJson extends JacksonException {
    private final String field;
    private final String code;

    private UnreadableJson(String field, String code) {
        super(code);
        this.field = field;
        this.code = code;
    }

    /** The document is the literal {@code null}. */
    static UnreadableJson nothing() {
        return new UnreadableJson("", "required");
    }

    static UnreadableJson from(JacksonException failure) {
        UnreadableJson unreadable = new UnreadableJson(path(failure), code(failure));
        unreadable.setStackTrace(failure.getStackTrace());
        return unreadable;
    }

    /**
     * Where and what, for the person who sent it. The field may be a name of their own making, as with
     * {@code unknown-property}, and is therefore not part of the message.
     */
    public Violation violation() {
        return new Violation(field, code);
    }

    private static String path(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String code(JacksonException failure) {
        if (failure.getCause() instanceof Period.InvalidPeriod invalid) {
            return invalid.code();
        }
        if (failure instanceof StreamConstraintsException) {
            return "too-large";
        }
        if (failure instanceof StreamReadException) {
            return "not-json";
        }
        if (failure instanceof UnrecognizedPropertyException) {
            return "unknown-property";
        }
        if (failure instanceof InvalidNullException || message(failure).startsWith("Cannot map `null`")) {
            return "required";
        }
        if (message(failure).startsWith("No content") || message(failure).startsWith("Trailing token")) {
            return "not-json";
        }
        if (failure instanceof InvalidFormatException invalid) {
            return expected(invalid.getTargetType());
        }
        return failure instanceof MismatchedInputException ? "wrong-type" : "unreadable";
    }

    /** For cases which the parser tells apart in words only. */
    private static String message(JacksonException failure) {
        return Objects.requireNonNullElse(failure.getOriginalMessage(), "");
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "unknown-code";
        }
        if (type == LocalDate.class) {
            return "not-a-date";
        }
        return type == UUID.class ? "not-a-uuid" : "wrong-type";
    }
}
