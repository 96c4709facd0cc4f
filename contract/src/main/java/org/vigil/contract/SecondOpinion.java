package org.vigil.contract;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.SecondLook;

/**
 * What a second person decides about a testimony in quarantine. They may hide more of the text that they were shown; they
 * cannot bring anything back.
 */
@Introspected
@Consistent
public record SecondOpinion(
        @NotNull(message = "required") Verdict decision,
        @NotNull(message = "required") SecondLook reason,
        @Nullable @Valid Corrections corrections)
        implements CrossChecked {

    /** Release publishes, refuse deletes. */
    public enum Verdict {
        RELEASE,
        REFUSE
    }

    @Override
    public Optional<Violation> contradiction() {
        if (decision == null || reason == null) {
            return Optional.empty();
        }
        if (reason.releases() != (decision == Verdict.RELEASE)) {
            return Optional.of(new Violation("reason", "not-for-this-decision"));
        }
        return corrections != null && !corrections.keep().isEmpty()
                ? Optional.of(new Violation("corrections.keep", "nothing-to-keep"))
                : Optional.empty();
    }
}
