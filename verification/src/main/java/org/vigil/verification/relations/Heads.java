package org.vigil.verification.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    /**
     * What may be said of a second testimony beside a first. {@code linked} says that a person put them together; whether they
     * are in one incident is asked only where something depends on it.
     */
    public static List<Head> of(UUID other, Acquaintance known, BooleanSupplier sameIncident, boolean linked) {
        List<Head> heads = new ArrayList<>();
        if ((linked || known.isLink()) && !known.isCopy() && sameIncident.getAsBoolean()) {
            Function<Compared, Explanation> why = linked ? pair -> pair.decided("linked") : Compared::explanation;
            heads.add(new Head(other, RelationType.CORROBORATES, known.score(), why));
            if (known.isReported()) {
                heads.add(new Head(other, RelationType.REPORTED_PUBLICLY, known.score(), why));
            }
        }
        if (known.original() != null) {
            heads.add(new Head(other, known.original(), known.score(), Compared::explanation));
        }
        known.contradictions()
                .forEach((field, score) ->
                        heads.add(new Head(other, RelationType.CONTRADICTS, score, pair -> pair.contradiction(field))));
        if (known.samePerson() > 0) {
            heads.add(new Head(other, RelationType.SAME_PERSON, known.samePerson(), Compared::samePerson));
        }
        return heads;
    }

    /** What holds two members of an incident together. */
    public static RelationType link(Compared compared) {
        return isCopy(compared) ? copy(compared) : RelationType.CORROBORATES;
    }

    /** What the second is to the first whose words repeat its own; nothing if it came later. */
    static @Nullable RelationType original(Compared compared) {
        return isCopy(compared) && EARLIEST_FIRST.compare(compared.there(), compared.here()) < 0
                ? copy(compared)
                : null;
    }

    private static RelationType copy(Compared compared) {
        boolean sameSource =
                compared.here().lineage().stream().anyMatch(compared.there().lineage()::contains);
        return sameSource ? RelationType.DUPLICATE_OF : RelationType.DERIVED_FROM;
    }

    /** What somebody told us is in the papers too: whoever reads both may recognise the person. */
    static boolean isReported(Compared compared) {
        return !compared.here().origin().isPublished()
                && compared.there().origin().isPublished();
    }

    static boolean mayBeSamePerson(Compared compared) {
        Level level = compared.level(Field.PERSONS);
        boolean shared = level == Level.PERSONS_ONE_SHARED || level == Level.PERSONS_SEVERAL_SHARED;
        return shared && compared.samePersonScore() > 0;
    }
}
