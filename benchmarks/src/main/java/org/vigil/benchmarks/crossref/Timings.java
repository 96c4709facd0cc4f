package org.vigil.benchmarks.crossref;

import java.util.Arrays;

/** How much time of the processor each event took, in nanoseconds, in the order in which they came. */
public final class Timings {
    private long[] nanos = new long[1024];
    private int size;

    void add(long taken) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = taken;
    }

    public int size() {
        return size;
    }

    /** All but the first ones, while the machine was warming up. */
    public Timings after(int first) {
        Timings rest = new Timings();
        rest.nanos = Arrays.copyOfRange(nanos, Math.min(first, size), size);
        rest.size = rest.nanos.length;
        return rest;
    }

    /** The last tenth, when most is known. */
    public Timings lastTenth() {
        return after(size - size / 10);
    }

    /** Microseconds within which this share of the events was done. */
    public double micros(double share) {
        if (size == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[Math.min(size - 1, (int) (share * size))] / 1e3;
    }

    public double perSecond() {
        long sum = Arrays.stream(nanos, 0, size).sum();
        return sum == 0 ? 0 : size * 1e9 / sum;
    }
}
