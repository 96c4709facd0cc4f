package org.vigil.contract;

import io.micronaut.validation.validator.Validator;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The only door through which input and events are validated. Annotations on handlers are silently ignored with this
 * validator, so nothing else may claim to validate.
 */
public final class Constraints {
    private static final Validator VALIDATOR = Validator.getInstance();

    private Constraints() {}

    /** What is wrong with a record, in the order of the fields' names; empty if nothing is. Quotes no value. */
    public static List<Violation> violations(Object record) {
        return VALIDATOR.validate(record).stream()
                .map(found -> new Violation(path(found.getPropertyPath()), found.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
                .distinct()
                .toList();
    }

    /** Micronaut marks the element of a list as {@code acts[0]<list element>}; the index says it already. */
    private static String path(Path path) {
        return path.toString().replaceAll("<[a-z ]+>", "");
    }
}
