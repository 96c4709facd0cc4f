package org.vigil.benchmarks.crossref;

import java.util.UUID;

/** Two testimonies, in whatever order they were named. */
record Pair(UUID first, UUID second) {
    static Pair of(UUID one, UUID other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
}
