package org.vigil.verification.relations;

import java.util.List;
import org.vigil.contract.Grade;
import org.vigil.contract.Relation;
import org.vigil.contract.vocabulary.Credibility;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.contract.vocabulary.Reliability;
import org.vigil.verification.features.Features;

/**
 * Proposes a grade. Reliability belongs to the source and is for people to judge; of credibility a machine proposes 2, 3,
 * 4 or 6. That something is confirmed or improbable only a person may say.
 */
public final class Grades {
    private Grades() {}

    public static Grade propose(Features features, int independentSources, List<Relation> relations) {
        return new Grade(Reliability.F, credibility(features, independentSources, relations));
    }

    private static Credibility credibility(Features features, int independentSources, List<Relation> relations) {
        if (relations.stream().anyMatch(relation -> relation.type() == RelationType.CONTRADICTS)) {
            return Credibility.DOUBTFUL;
        }
        if (independentSources > 1) {
            return Credibility.PROBABLE;
        }
        return features.isComparable() ? Credibility.POSSIBLE : Credibility.CANNOT_BE_JUDGED;
    }
}
