package org.vigil.benchmarks.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Chance that repeats: the same seed gives the same draws on every machine, because {@link Random} is specified to the
 * bit. Each part of the record draws from a {@link #branch} of its own, so that a change in one leaves the others alone.
 */
public final class Chance {
    private final long seed;
    private final Random random;

    public Chance(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    public Chance branch(String name) {
        return new Chance(seed * 31 + name.hashCode());
    }

    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** At least 0, less than 1. */
    public double unit() {
        return random.nextDouble();
    }

    /** Around 0, with a deviation of 1. */
    public double normal() {
        return random.nextGaussian();
    }

    /** A number from {@code from} to {@code to}, both included. */
    public int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** An index, each with the given weight. */
    public int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double point = random.nextDouble() * total;
        for (int i = 0; i < weights.length; i++) {
            point -= weights[i];
            if (point < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** An index below {@code size}; the first is the likeliest, the k-th has weight 1/k^s. */
    int zipf(int size, double s) {
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = StrictMath.pow(i + 1.0, -s);
        }
        return weighted(weights);
    }

    /** Some of the values, each with the same probability, in their order. */
    <T> List<T> some(List<T> values, double probability) {
        List<T> kept = new ArrayList<>();
        for (T value : values) {
            if (happens(probability)) {
                kept.add(value);
            }
        }
        return kept;
    }
}
