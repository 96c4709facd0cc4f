package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.VictimStatus;

/**
 * One act and how many people suffered it: the unit of count is act by victim. Without counts of its own it applies to
 * all victims of the testimony; without a period of its own it falls into the testimony's.
 */
@Introspected
public record Act(
        @NotNull(message = "required") ActType type,
        @Nullable @Valid Count victims,
        @Nullable Period period,
        Set<MethodOfIllTreatment> methods,
        @Nullable VictimStatus statusAtEnd) {

    public Act {
        methods = Sets.copy(methods);
    }

    public static Act of(ActType type) {
        return new Act(type, null, null, Set.of(), null);
    }
}
