package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Refuses what can hide or disguise text: NUL and its like, bidirectional overrides, lone surrogates. */
@Introspected
final class PlainTextValidator implements ConstraintValidator<PlainText, String> {
    private static final String LAYOUT = "\n\r\t";

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || text.codePoints().noneMatch(PlainTextValidator::isSuspect);
    }

    private static boolean isSuspect(int character) {
        boolean control = Character.isISOControl(character) && LAYOUT.indexOf(character) < 0;
        boolean override = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        boolean broken = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return control || override || broken;
    }
}
