package org.vigil.search.index;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Assessment;
import org.vigil.contract.Relation;

/** An assessment as the index keeps it: whole, and findable by the testimonies it relates to. */
public record AssessmentDocument(UUID id, @Nullable UUID incident, List<UUID> related, Assessment record) {

    static AssessmentDocument of(Assessment assessment) {
        return new AssessmentDocument(
                assessment.testimony(),
                assessment.incident(),
                assessment.relations().stream().map(Relation::other).distinct().toList(),
                assessment);
    }

    /** The same without the relations to testimonies that are no more. */
    static AssessmentDocument without(Set<UUID> withdrawn, Assessment assessment) {
        return of(assessment.naming(other -> !withdrawn.contains(other)));
    }
}
