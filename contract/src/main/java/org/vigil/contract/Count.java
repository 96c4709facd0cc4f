package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number of people with bounds; without a maximum it means 'at least'. People are counted, never documents. */
@Introspected
@Consistent
public record Count(
        @PositiveOrZero(message = "negative") @Max(value = 1_000_000, message = "too-large")
        int min,

        @Nullable @PositiveOrZero(message = "negative") @Max(value = 1_000_000, message = "too-large")
        Integer max)
        implements CrossChecked {

    public static Count exactly(int people) {
        return new Count(people, people);
    }

    public static Count atLeast(int people) {
        return new Count(people, null);
    }

    @Override
    public Optional<Violation> contradiction() {
        return max != null && max < min ? Optional.of(new Violation("max", "max-below-min")) : Optional.empty();
    }
}
