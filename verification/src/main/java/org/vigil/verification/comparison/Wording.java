package org.vigil.verification.comparison;

import org.jspecify.annotations.Nullable;
import org.vigil.verification.features.Sketch;

/** Compares how two narratives are worded. */
final class Wording {
    /** With one word in ten changed 68 of 100 pairs of neighbouring words are the same, give or take 6 by the sketch. */
    private static final int COPY = 45;

    private Wording() {}

    static @Nullable Level compare(Sketch here, Sketch there) {
        if (here.isEmpty() || there.isEmpty()) {
            return null;
        }
        int percent = here.similarity(there) * 100 / Sketch.SIZE;
        if (percent >= COPY) {
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
}
