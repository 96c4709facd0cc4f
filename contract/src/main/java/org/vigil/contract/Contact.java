package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the person behind a testimony. It is sealed to keys that no server holds before the request ends, and
 * never becomes part of what is published.
 */
@Introspected
public record Contact(
        @Nullable @Size(max = 200, message = "too-long") @PlainText
        String name,

        @NotBlank(message = "required") @Size(max = 1000, message = "too-long") @PlainText
        String reach,

        @Nullable @Size(max = 1000, message = "too-long") @PlainText
        String caution) {

    @Override
    public String toString() {
        return "Contact[" + (name == null ? "no name" : "a name") + "]";
    }
}
