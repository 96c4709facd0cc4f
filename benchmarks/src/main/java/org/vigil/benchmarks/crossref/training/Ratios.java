package org.vigil.benchmarks.crossref.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vigil.verification.comparison.Field;
import org.vigil.verification.comparison.Level;

/** Bits as log2(m/u), m among true pairs that state the field, u among the others; the prior as the odds of its level. */
final class Ratios {
    /** As if each level had been seen half a time more on both sides. */
    private static final double SMOOTHING = .5;

    private static final int FEWEST = 20;

    private final Map<Level, double[]> seen = new EnumMap<>(Level.class);
    private final Map<Field, double[]> stated = new EnumMap<>(Field.class);

    Ratios(List<Example> examples) {
        for (Example example : examples) {
            int side = example.right() ? 1 : 0;
            for (Level level : example.levels()) {
                seen.computeIfAbsent(level, key -> new double[2])[side]++;
                stated.computeIfAbsent(level.field(), key -> new double[2])[side]++;
            }
        }
    }

    Map<Level, Double> bits(Map<Level, Double> before) {
        Map<Level, Double> bits = new EnumMap<>(before);
        seen.forEach((level, counts) -> {
            if (counts[0] + counts[1] >= FEWEST) {
                bits.put(level, log2(ratio(level, counts)));
            }
        });
        return bits;
    }

    private double ratio(Level level, double[] counts) {
        double odds = (counts[1] + SMOOTHING) / (counts[0] + SMOOTHING);
        double[] all = stated.getOrDefault(level.field(), new double[2]);
        return level.field() == Field.PRIOR ? odds : odds * (all[0] + SMOOTHING) / (all[1] + SMOOTHING);
    }

    private static double log2(double value) {
        return StrictMath.log(value) / StrictMath.log(2);
    }
}
