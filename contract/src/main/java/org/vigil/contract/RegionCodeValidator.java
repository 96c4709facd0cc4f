package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Accepts the codes of {@link Regions} and a missing value, which means 'unknown'. */
@Introspected
final class RegionCodeValidator implements ConstraintValidator<RegionCode, String> {
    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null || Regions.byCode(code).isPresent();
    }
}
