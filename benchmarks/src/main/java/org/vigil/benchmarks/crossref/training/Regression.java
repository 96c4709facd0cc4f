package org.vigil.benchmarks.crossref.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vigil.verification.comparison.Level;

/**
 * Logistic regression on which levels a pair has, by Newton's method. It is drawn towards what the levels were worth
 * before, by as much as a few pairs would, so that those that hardly occur stay as they were.
 */
final class Regression {
    private static final int STEPS = 25;
    private static final double DONE = 1e-6;
    private static final double TOWARDS_BEFORE = 1;
    private static final double NATS = StrictMath.log(2);

    private static final List<Level> LEVELS = List.of(Level.values());

    private final int[][] levels;
    private final double[] besides;
    private final boolean[] right;
    private final double[] before = new double[LEVELS.size()];
    private final double[] nats = new double[LEVELS.size()];

    Regression(List<Example> examples, Map<Level, Double> bits) {
        levels = new int[examples.size()][];
        besides = new double[examples.size()];
        right = new boolean[examples.size()];
        for (int row = 0; row < levels.length; row++) {
            Example example = examples.get(row);
            levels[row] = example.levels().stream().mapToInt(LEVELS::indexOf).toArray();
            besides[row] = example.besides() * NATS;
            right[row] = example.right();
        }
        for (int level = 0; level < before.length; level++) {
            before[level] = Objects.requireNonNull(bits.get(LEVELS.get(level))) * NATS;
        }
        System.arraycopy(before, 0, nats, 0, nats.length);
    }

    Map<Level, Double> bits() {
        for (int step = 0; step < STEPS && step() > DONE; step++) {}
        Map<Level, Double> bits = new EnumMap<>(Level.class);
        for (int level = 0; level < nats.length; level++) {
            bits.put(LEVELS.get(level), nats[level] / NATS);
        }
        return bits;
    }

    /** Returns how far the furthest weight went. */
    private double step() {
        double[] gradient = new double[LEVELS.size()];
        double[][] curvature = new double[LEVELS.size()][LEVELS.size()];
        for (int level = 0; level < LEVELS.size(); level++) {
            gradient[level] = TOWARDS_BEFORE * (before[level] - nats[level]);
            curvature[level][level] = TOWARDS_BEFORE;
        }
        for (int row = 0; row < levels.length; row++) {
            double promised = 1 / (1 + StrictMath.exp(-sum(row)));
            double apart = (right[row] ? 1 : 0) - promised;
            double slope = promised * (1 - promised);
            for (int level : levels[row]) {
                gradient[level] += apart;
                for (int other : levels[row]) {
                    curvature[level][other] += slope;
                }
            }
        }
        return go(LinearSystem.solve(curvature, gradient));
    }

    /** Newton's step overshoots where few pairs are in doubt; half of it, and half again, until it is an improvement. */
    private double go(double[] change) {
        double[] from = nats.clone();
        double cost = cost();
        for (double part = 1; part > DONE; part /= 2) {
            double furthest = 0;
            for (int level = 0; level < nats.length; level++) {
                nats[level] = from[level] + part * change[level];
                furthest = Math.max(furthest, Math.abs(part * change[level]));
            }
            if (cost() < cost) {
                return furthest;
            }
        }
        System.arraycopy(from, 0, nats, 0, nats.length);
        return 0;
    }

    /** What is lost by promising what these weights promise, and by going far from what they were. */
    private double cost() {
        double cost = 0;
        for (int level = 0; level < nats.length; level++) {
            double gone = nats[level] - before[level];
            cost += TOWARDS_BEFORE * gone * gone / 2;
        }
        for (int row = 0; row < levels.length; row++) {
            double sum = sum(row);
            cost += StrictMath.log1p(StrictMath.exp(right[row] ? -sum : sum));
        }
        return cost;
    }

    private double sum(int row) {
        double sum = besides[row];
        for (int level : levels[row]) {
            sum += nats[level];
        }
        return sum;
    }
}
