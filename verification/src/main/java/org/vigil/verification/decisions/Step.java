package org.vigil.verification.decisions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Decision;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VerifiedBy;

/** A step to a state, with what makes it lawful; see {@link Decision.StateSet}. */
public record Step(
        VerificationState state,
        @Nullable VerifiedBy basis,
        @Nullable UUID survivor,
        @Nullable String question,
        @Nullable String override) {

    static Step of(Decision.StateSet set) {
        return new Step(set.state(), set.basis(), set.survivor(), set.question(), set.override());
    }

    @Override
    public String toString() {
        return "Step[" + state + "]";
    }
}
