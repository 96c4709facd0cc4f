package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * One step of an explanation: a field, the level its two values reached, what that is worth, and the two generalized
 * values. {@code millibits} are 1/1024 bit, log2(m/u), so that sums are exact. Missing values count 0, 'not-stated'.
 */
@Introspected
public record Evidence(
        @NotNull(message = "required") String field,
        @NotNull(message = "required") String level,
        int millibits,
        @Nullable String here,
        @Nullable String there) {
    @Override
    public String toString() {
        return "Evidence[" + millibits + "]";
    }
}
