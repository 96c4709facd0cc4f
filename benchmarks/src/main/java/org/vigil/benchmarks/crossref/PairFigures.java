package org.vigil.benchmarks.crossref;

import java.util.Locale;

/** Of {@code found} pairs {@code right} are true, of {@code all} true ones. */
public record PairFigures(long right, long found, long all) {

    /** How much of what was found is true; nothing found is nothing wrong. */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    public double recall() {
        return all == 0 ? 1 : (double) right / all;
    }

    public double f1() {
        return found + all == 0 ? 1 : 2.0 * right / (found + all);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "P %.3f R %.3f F1 %.3f (%d found, %d true)", precision(), recall(), f1(), found, all);
    }
}
