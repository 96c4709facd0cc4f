package org.vigil.contract;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The fields of a {@link CrossChecked} record agree. A constraint of its own, because the validator never calls an
 * {@code @AssertTrue} method of a record: it sees the components only.
 */
@Constraint(validatedBy = ConsistentValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(TYPE)
public @interface Consistent {
    String message() default "contradiction";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
