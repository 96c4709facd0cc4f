package org.vigil.benchmarks.crossref.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression on which terms a pair has, by Newton's method. It is drawn towards what the terms were worth
 * before, by as much as a few pairs would, so that those that hardly occur stay as they were.
 */
final class Regression {
    private static final int STEPS = 25;
    private static final double DONE = 1e-6;
    private static final double TOWARDS_BEFORE = 1;
    private static final double NATS = StrictMath.log(2);

    private final List<String> names;
    private final int[][] terms;
    private final double[] besides;
    private final boolean[] right;
    private final Map<String, Double> known;
    private final double[] before;
    private final double[] nats;

    Regression(List<Example> examples, Map<String, Double> bits) {
        known = bits;
        names = examples.stream()
                .flatMap(example -> example.terms().stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> index = new HashMap<>();
        names.forEach(name -> index.put(name, index.size()));
        terms = new int[examples.size()][];
        besides = new double[examples.size()];
        right = new boolean[examples.size()];
        for (int row = 0; row < terms.length; row++) {
            Example example = examples.get(row);
            terms[row] = example.terms().stream().mapToInt(index::get).toArray();
            besides[row] = example.besides() * NATS;
            right[row] = example.right();
        }
        before = names.stream()
                .mapToDouble(name -> bits.getOrDefault(name, 0.0) * NATS)
                .toArray();
        nats = before.clone();
    }

    /** By name; what no example has keeps its worth. */
    Map<String, Double> bits() {
        for (int step = 0; step < STEPS && step() > DONE; step++) {}
        Map<String, Double> bits = new TreeMap<>(known);
        for (int term = 0; term < nats.length; term++) {
            bits.put(names.get(term), nats[term] / NATS);
        }
        return bits;
    }

    /** Returns how far the furthest weight went. */
    private double step() {
        double[] gradient = new double[nats.length];
        double[][] curvature = new double[nats.length][nats.length];
        for (int term = 0; term < nats.length; term++) {
            gradient[term] = TOWARDS_BEFORE * (before[term] - nats[term]);
            curvature[term][term] = TOWARDS_BEFORE;
        }
        for (int row = 0; row < terms.length; row++) {
            double promised = 1 / (1 + StrictMath.exp(-sum(row)));
            double apart = (right[row] ? 1 : 0) - promised;
            double slope = promised * (1 - promised);
            for (int term : terms[row]) {
                gradient[term] += apart;
                for (int other : terms[row]) {
                    curvature[term][other] += slope;
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
            for (int term = 0; term < nats.length; term++) {
                nats[term] = from[term] + part * change[term];
                furthest = Math.max(furthest, Math.abs(part * change[term]));
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
        for (int term = 0; term < nats.length; term++) {
            double gone = nats[term] - before[term];
            cost += TOWARDS_BEFORE * gone * gone / 2;
        }
        for (int row = 0; row < terms.length; row++) {
            double sum = sum(row);
            cost += StrictMath.log1p(StrictMath.exp(right[row] ? -sum : sum));
        }
        return cost;
    }

    private double sum(int row) {
        double sum = besides[row];
        for (int term : terms[row]) {
            sum += nats[term];
        }
        return sum;
    }
}
