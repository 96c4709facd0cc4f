package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.Attribution;
import org.vigil.contract.vocabulary.PerpetratorType;

/** What an authority says about the act, shown beside the facts and never instead of them. */
@Introspected
public record OfficialPosition(
        @NotNull(message = "required") Attribution attribution,
        @Nullable PerpetratorType statedBy,
        @Nullable Period period,

        @Nullable @Size(max = 2000, message = "too-long") @PlainText
        String summary) {

    @Override
    public String toString() {
        return "OfficialPosition[" + attribution + "]";
    }
}
