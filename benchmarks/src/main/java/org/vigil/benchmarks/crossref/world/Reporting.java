package org.vigil.benchmarks.crossref.world;

import org.vigil.benchmarks.generator.Chance;

/** How many tell of one event; copies and repetitions come on top. */
public enum Reporting {
    /** As in the press, the honest default. */
    SPARSE {
        @Override
        int tellers(Chance chance) {
            int tellers = 1 + chance.weighted(.81, .08, .04, .06);
            return tellers < 4 ? tellers : more(tellers, .5, chance);
        }
    },
    /** As in a wave of detentions that everybody asks about. */
    DENSE {
        @Override
        int tellers(Chance chance) {
            return more(1, .45, chance);
        }
    };

    private static final int MOST = 40;

    abstract int tellers(Chance chance);

    private static int more(int least, double again, Chance chance) {
        int number = least;
        while (number < MOST && chance.happens(again)) {
            number++;
        }
        return number;
    }
}
