package org.vigil.verification.reviews;

import java.util.EnumSet;
import java.util.Set;
import org.vigil.contract.vocabulary.ActGroup;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.AgeBand;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.ReviewRisk;
import org.vigil.verification.features.Fate;
import org.vigil.verification.features.Features;

/** Why a testimony should not wait. */
public final class Risks {
    private Risks() {}

    static Set<ReviewRisk> of(Features features) {
        Set<ReviewRisk> risks = EnumSet.noneOf(ReviewRisk.class);
        if (tellsOfDeath(features)) {
            risks.add(ReviewRisk.DEATH);
        }
        if (features.acts().contains(ActType.ENFORCED_DISAPPEARANCE)) {
            risks.add(ReviewRisk.MISSING);
        }
        if (features.ages().contains(AgeBand.FROM_0_TO_11) || features.ages().contains(AgeBand.FROM_12_TO_17)) {
            risks.add(ReviewRisk.MINOR);
        }
        if (features.incidentClass() == IncidentClass.ORG_THREAT) {
            risks.add(ReviewRisk.STAFF);
        }
        return risks;
    }

    /** Whether somebody died, or may have: what joins such accounts wrongly hides a killing. */
    public static boolean tellsOfDeath(Features features) {
        return features.fate() == Fate.DEAD
                || features.incidentClass() == IncidentClass.KILLING
                || features.acts().stream()
                        .anyMatch(act -> act.group() == ActGroup.LIFE && act != ActType.ATTEMPTED_KILLING);
    }
}
