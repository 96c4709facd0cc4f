package org.vigil.verification.relations;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.RelationType;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Field;

/**
 * What a second testimony is to a first, without the reasons: enough to choose what is said of the two and what waits
 * because of them. It follows from comparing them; only of what is shown the reasons are asked for, by comparing again.
 *
 * @param isLink whether the score alone puts the two together
 * @param isCopy whether one of them repeats the other's words, whichever came first
 * @param original what the second is if it came first, and the first repeats its words
 * @param isReported whether the second was published and the first was told
 * @param samePerson how much speaks for one person; nought where nothing does
 * @param contradictions the fields that exclude one event, in their order, and the score without each
 */
public record Acquaintance(
        int score,
        boolean isLink,
        boolean isCopy,
        @Nullable RelationType original,
        boolean isReported,
        int samePerson,
        Map<Field, Integer> contradictions) {

    public Acquaintance {
        contradictions = contradictions.isEmpty()
                ? Map.of() // nearly always, and there are a hundred of each testimony
                : Collections.unmodifiableMap(new EnumMap<>(contradictions));
    }

    /** What the one who is there is to the one who is here. */
    public static Acquaintance of(Compared compared) {
        Map<Field, Integer> contradictions = new EnumMap<>(Field.class);
        Contradictions.of(compared).forEach(field -> contradictions.put(field, compared.scoreWithout(field)));
        return new Acquaintance(
                compared.score(),
                compared.isLink(),
                Heads.isCopy(compared),
                Heads.original(compared),
                Heads.isReported(compared),
                Heads.mayBeSamePerson(compared) ? compared.samePersonScore() : 0,
                contradictions);
    }

    public boolean contradicts() {
        return !contradictions.isEmpty();
    }
}
