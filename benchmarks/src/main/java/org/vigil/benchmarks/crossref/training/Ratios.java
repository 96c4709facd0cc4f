package org.vigil.benchmarks.crossref.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Bits as log2(m/u), m among true pairs that state the field, u among the others; the prior as the odds of its level. */
final class Ratios {
    /** As if each level had been seen half a time more on both sides. */
    private static final double SMOOTHING = .5;

    private static final int FEWEST = 20;
    private static final String PRIOR = "prior";

    private final Map<String, double[]> seen = new TreeMap<>();
    private final Map<String, double[]> stated = new TreeMap<>();

    Ratios(List<Example> examples) {
        for (Example example : examples) {
            int side = example.right() ? 1 : 0;
            for (String term : example.terms()) {
                seen.computeIfAbsent(term, key -> new double[2])[side]++;
                stated.computeIfAbsent(field(term), key -> new double[2])[side]++;
            }
        }
    }

    Map<String, Double> bits(Map<String, Double> before) {
        Map<String, Double> bits = new TreeMap<>(before);
        seen.forEach((term, counts) -> {
            if (counts[0] + counts[1] >= FEWEST) {
                bits.put(term, log2(ratio(term, counts)));
            }
        });
        return bits;
    }

    private double ratio(String term, double[] counts) {
        double odds = (counts[1] + SMOOTHING) / (counts[0] + SMOOTHING);
        double[] all = stated.getOrDefault(field(term), new double[2]);
        return field(term).equals(PRIOR) ? odds : odds * (all[0] + SMOOTHING) / (all[1] + SMOOTHING);
    }

    private static String field(String term) {
        return term.substring(0, term.indexOf('.'));
    }

    private static double log2(double value) {
        return StrictMath.log(value) / StrictMath.log(2);
    }
}
