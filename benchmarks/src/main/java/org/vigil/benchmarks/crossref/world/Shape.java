package org.vigil.benchmarks.crossref.world;

/**
 * All that a world is a function of: the same shape gives the same bytes, on every machine.
 *
 * @param size how many testimonies come in, those that are withdrawn later included
 * @param wider how many times more districts, sites and units each region has
 */
public record Shape(Difficulty difficulty, Reporting reporting, int size, long seed, int wider) {
    /** Goes up with every change that changes the bytes. */
    public static final int VERSION = 1;

    public Shape(Difficulty difficulty, Reporting reporting, int size, long seed) {
        this(difficulty, reporting, size, seed, 1);
    }

    /** A number of its own for each thing that is drawn. */
    long seedOf(String what, long index) {
        return mix(mix(mix(seed * 31 + VERSION) ^ what.hashCode()) + index);
    }

    static long mix(long value) {
        long hash = value + 0x9e3779b97f4a7c15L;
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
