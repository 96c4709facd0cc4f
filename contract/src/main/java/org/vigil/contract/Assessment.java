package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.VerificationState;

/** What verification holds of one testimony: its grade, state, incident, and its relations with their explanation. */
@Introspected
public record Assessment(
        @NotNull(message = "required") UUID testimony,
        @NotNull(message = "required") VerificationState state,
        @NotNull(message = "required") @Valid Grade grade,
        @Nullable UUID incident,
        @Valid List<Relation> relations) {

    public Assessment {
        relations = Sets.list(relations);
    }
}
