package org.vigil.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** A number of people with bounds; without a maximum it means 'at least'. People are counted, never documents. */
@Introspected
public record Count(
        @PositiveOrZero(message = "negative") @Max(value = 1_000_000, message = "too-large")
        int min,

        @Nullable @PositiveOrZero(message = "negative") @Max(value = 1_000_000, message = "too-large")
        Integer max) {

    public static Count exactly(int people) {
        return new Count(people, people);
    }

    public static Count atLeast(int people) {
        return new Count(people, null);
    }

    @JsonIgnore
    @AssertTrue(message = "max-below-min")
    public boolean isOrdered() {
        return max == null || max >= min;
    }
}
