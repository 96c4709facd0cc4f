package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a testimony while it is still being written, as far as it can be said in codes and bounds. Nobody's
 * words are in it and nobody's name, so that it may leave the intake's side of the house before anything is anonymized.
 */
@Introspected
public record Outline(
        @Size(max = 40, message = "too-many") @Valid List<Act> acts,

        @Nullable Period period,
        @Nullable @Valid Place place,
        @Nullable @Valid Victims victims,

        @Size(max = 40, message = "too-many") @Valid List<Perpetrator> perpetrators) {

    public Outline {
        acts = Sets.list(acts);
        perpetrators = Sets.list(perpetrators);
    }

    @Override
    public String toString() {
        return "Outline[" + acts.size() + " acts]";
    }
}
