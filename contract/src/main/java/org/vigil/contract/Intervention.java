package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.InterventionImpact;
import org.vigil.contract.vocabulary.InterventionPriority;
import org.vigil.contract.vocabulary.InterventionResponse;
import org.vigil.contract.vocabulary.InterventionStatus;
import org.vigil.contract.vocabulary.InterventionType;

/** Help that was given, or a step that was taken to make authorities act, and what came of it. */
@Introspected
public record Intervention(
        @NotNull(message = "required") InterventionType type,
        @Nullable Period period,
        @Nullable @Valid Count people,
        @Nullable InterventionResponse response,
        @Nullable InterventionStatus status,
        @Nullable InterventionPriority priority,
        @Nullable InterventionImpact impact) {

    public static Intervention of(InterventionType type) {
        return new Intervention(type, null, null, null, null, null, null);
    }
}
