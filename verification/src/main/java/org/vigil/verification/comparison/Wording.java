package org.vigil.verification.comparison;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Sketch;

/** Compares how two narratives are worded. */
final class Wording {
    /** With one word in ten changed 68 of 100 pairs of neighbouring words are the same, give or take 6 by the sketch. */
    private static final int COPY = 45;

    /**
     * Among thousands of repetitions chance takes some below that, down to 35. Short accounts of different events come up to
     * it as well where they are told in set phrases, so that so little is a copy only where all else is the same.
     */
    private static final int RETOLD = 30;

    private Wording() {}

    static @Nullable Level compare(Features one, Features other) {
        Sketch here = one.wording();
        Sketch there = other.wording();
        if (here.isEmpty() || there.isEmpty()) {
            return null;
        }
        int percent = here.similarity(there) * 100 / Sketch.SIZE;
        if (percent >= COPY || (percent >= RETOLD && sayTheSame(one, other))) {
            return Level.NARRATIVE_COPY;
        }
        if (percent >= 16) {
            return Level.NARRATIVE_ALIKE;
        }
        if (percent >= 9) {
            return Level.NARRATIVE_SIMILAR;
        }
        return percent >= 5 ? Level.NARRATIVE_SLIGHTLY_SIMILAR : Level.NARRATIVE_OWN_WORDS;
    }

    /** Two people hardly ever give the same days, place, acts and names, no more and no less. */
    private static boolean sayTheSame(Features one, Features other) {
        return one.period() != null
                && one.period().equals(other.period())
                && Objects.equals(one.region(), other.region())
                && Objects.equals(one.district(), other.district())
                && Objects.equals(one.site(), other.site())
                && one.acts().equals(other.acts())
                && one.persons().equals(other.persons());
    }
}
