package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reports a contradiction at the field to correct, not at the record that holds it. */
@Introspected
final class ConsistentValidator implements ConstraintValidator<Consistent, CrossChecked> {
    @Override
    public boolean isValid(@Nullable CrossChecked record, ConstraintValidatorContext context) {
        Optional<Violation> found = record == null ? Optional.empty() : record.contradiction();
        found.ifPresent(violation -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(violation.code())
                    .addPropertyNode(violation.field())
                    .addConstraintViolation();
        });
        return found.isEmpty();
    }
}
