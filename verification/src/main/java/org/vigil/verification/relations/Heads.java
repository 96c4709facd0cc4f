package org.vigil.verification.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.vigil.contract.Explanation;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Field;
import org.vigil.verification.comparison.Level;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Ids;

/** Says what two testimonies are to each other. Each relation has a head of its own; no single score decides them all. */
public final class Heads {
    /** Who came first; an account cannot be a copy of a later one. */
    public static final Comparator<Features> EARLIEST_FIRST =
            Comparator.comparing(Features::receivedOn).thenComparing(Features::id, Ids.ORDER);

    private Heads() {}

    /** Whether there is anything to remember of the two. */
    public static boolean areNotable(Compared compared) {
        return compared.isLink() || isCopy(compared) || mayBeSamePerson(compared) || contradict(compared);
    }

    public static boolean contradict(Compared compared) {
        return !Contradictions.of(compared).isEmpty();
    }

    /** Whether one repeats the other's words: a copy adds a voice, not a source. */
    public static boolean isCopy(Compared compared) {
        return compared.level(Field.NARRATIVE) == Level.NARRATIVE_COPY;
    }

    /** What the second is to the first. {@code linked} says that a person put them together. */
    public static List<Head> of(Compared compared, boolean sameIncident, boolean linked) {
        List<Head> heads = new ArrayList<>();
        UUID other = compared.there().id();
        int score = compared.score();
        if (sameIncident && (linked || compared.isLink()) && !isCopy(compared)) {
            Supplier<Explanation> why = () -> linked ? compared.decided("linked") : compared.explanation();
            heads.add(new Head(other, RelationType.CORROBORATES, score, why));
            if (isReported(compared)) {
                heads.add(new Head(other, RelationType.REPORTED_PUBLICLY, score, why));
            }
        }
        if (isCopy(compared) && EARLIEST_FIRST.compare(compared.there(), compared.here()) < 0) {
            heads.add(new Head(other, copy(compared), score, compared::explanation));
        }
        for (Field field : Contradictions.of(compared)) {
            heads.add(new Head(
                    other,
                    RelationType.CONTRADICTS,
                    compared.scoreWithout(field),
                    () -> compared.contradiction(field)));
        }
        if (mayBeSamePerson(compared)) {
            heads.add(new Head(other, RelationType.SAME_PERSON, compared.samePersonScore(), compared::samePerson));
        }
        return heads;
    }

    /** What holds two members of an incident together. */
    public static RelationType link(Compared compared) {
        return isCopy(compared) ? copy(compared) : RelationType.CORROBORATES;
    }

    private static RelationType copy(Compared compared) {
        boolean sameSource =
                compared.here().lineage().stream().anyMatch(compared.there().lineage()::contains);
        return sameSource ? RelationType.DUPLICATE_OF : RelationType.DERIVED_FROM;
    }

    /** What somebody told us is in the papers too: whoever reads both may recognise the person. */
    private static boolean isReported(Compared compared) {
        return !compared.here().origin().isPublished()
                && compared.there().origin().isPublished();
    }

    private static boolean mayBeSamePerson(Compared compared) {
        Level level = compared.level(Field.PERSONS);
        boolean shared = level == Level.PERSONS_ONE_SHARED || level == Level.PERSONS_SEVERAL_SHARED;
        return shared && compared.samePersonScore() > 0;
    }
}
