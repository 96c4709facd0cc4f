package org.vigil.verification.relations;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import org.vigil.contract.Explanation;
import org.vigil.contract.Relation;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.features.Ids;

/** A relation that is not yet put into words, because of many only the strongest are shown. */
public record Head(UUID other, RelationType type, int score, Function<Compared, Explanation> why) {
    public static final Comparator<Head> STRONGEST_FIRST = Comparator.comparingInt(Head::score)
            .reversed()
            .thenComparing(Head::other, Ids.ORDER)
            .thenComparing(Head::type);

    /** In the words of the two, compared. */
    public Relation relation(Compared compared) {
        return new Relation(other, type, why.apply(compared));
    }
}
