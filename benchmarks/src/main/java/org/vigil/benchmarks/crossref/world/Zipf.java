package org.vigil.benchmarks.crossref.world;

import java.util.Arrays;
import org.vigil.benchmarks.generator.Chance;

/** Ranks of which the first is the likeliest and the k-th has weight 1/k^s. */
final class Zipf {
    private final double[] cumulated;

    Zipf(int size, double s) {
        cumulated = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += StrictMath.pow(rank + 1.0, -s);
            cumulated[rank] = sum;
        }
    }

    int draw(Chance chance) {
        double point = chance.unit() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, point);
        return Math.min(cumulated.length - 1, found < 0 ? -found - 1 : found + 1);
    }
}
