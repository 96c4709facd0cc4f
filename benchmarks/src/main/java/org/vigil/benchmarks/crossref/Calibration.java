package org.vigil.benchmarks.crossref;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.vigil.contract.Explanation;

/** Whether pairs that score so many bits are true as often as so many bits say. */
final class Calibration {
    private static final int STEP = 2;
    private static final int MOST = 16;

    private final Map<Integer, Bin> bins = new TreeMap<>();

    private static final class Bin {
        private long pairs;
        private long right;
        private double promised;
    }

    void add(int score, boolean right) {
        double bits = (double) score / Explanation.BIT;
        int clipped = (int) Math.max(-MOST, Math.min(MOST, StrictMath.floor(bits / STEP) * STEP));
        Bin bin = bins.computeIfAbsent(clipped, key -> new Bin());
        bin.pairs++;
        bin.right += right ? 1 : 0;
        bin.promised += 1 / (1 + StrictMath.pow(2, -bits));
    }

    /** The expected calibration error: how far promise and truth are apart, on average over pairs. */
    double error() {
        double apart = 0;
        long pairs = 0;
        for (Bin bin : bins.values()) {
            apart += Math.abs(bin.promised - bin.right);
            pairs += bin.pairs;
        }
        return pairs == 0 ? 0 : apart / pairs;
    }

    /** A line for each step of bits: what it promises, and what is true. */
    String table() {
        StringBuilder table = new StringBuilder();
        bins.forEach((bits, bin) -> table.append(String.format(
                Locale.ROOT,
                "    from %+3d bits: %7d pairs, promised %.3f, true %.3f%n",
                bits,
                bin.pairs,
                bin.promised / bin.pairs,
                (double) bin.right / bin.pairs)));
        return table.toString();
    }
}
