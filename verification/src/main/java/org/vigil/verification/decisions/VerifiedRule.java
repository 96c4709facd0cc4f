package org.vigil.verification.decisions;

import java.util.Optional;
import org.vigil.contract.Grade;
import org.vigil.contract.vocabulary.Reliability;
import org.vigil.contract.vocabulary.VerifiedBy;

/**
 * When a testimony may be called verified without anybody having to override: so many independent sources, or one source
 * graded well enough and something documentary or medical beside it.
 */
public record VerifiedRule(int sources, Reliability grade) {
    public static final VerifiedRule STARTING = new VerifiedRule(2, Reliability.B);

    public VerifiedRule {
        if (sources < 1) {
            throw new IllegalArgumentException("VIGIL_VERIFIED_SOURCES is at least 1");
        }
    }

    /** Which of both holds; the stronger one if both do. */
    public Optional<VerifiedBy> basis(int independentSources, Grade given, boolean documented) {
        if (independentSources >= sources) {
            return Optional.of(VerifiedBy.INDEPENDENT_SOURCES);
        }
        boolean reliable = given.reliability().compareTo(grade) <= 0;
        return reliable && documented ? Optional.of(VerifiedBy.GRADED_AND_DOCUMENTED) : Optional.empty();
    }
}
