package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.Acquiescence;
import org.vigil.contract.vocabulary.DegreeOfInvolvement;
import org.vigil.contract.vocabulary.PerpetratorPost;
import org.vigil.contract.vocabulary.PerpetratorProcess;
import org.vigil.contract.vocabulary.PerpetratorType;

/** Who did it, by kind and unit; a perpetrator's name belongs to the vault and to cases, never here. */
@Introspected
public record Perpetrator(
        @NotNull(message = "required") PerpetratorType type,

        @Nullable @Pattern(regexp = RegisterCode.UNIT, message = "unknown-code")
        String unit,

        @Nullable @Valid Count count,
        Set<DegreeOfInvolvement> involvement,
        Acquiescence stateAcquiescence,
        @Nullable PerpetratorPost post,
        @Nullable PerpetratorProcess process) {

    public Perpetrator {
        involvement = Sets.copy(involvement);
        stateAcquiescence = stateAcquiescence == null ? Acquiescence.UNKNOWN : stateAcquiescence;
    }

    public static Perpetrator of(PerpetratorType type) {
        return new Perpetrator(type, null, null, Set.of(), Acquiescence.UNKNOWN, null, null);
    }

    @Override
    public String toString() {
        return "Perpetrator[" + type + "]";
    }
}
