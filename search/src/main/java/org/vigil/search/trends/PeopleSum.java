package org.vigil.search.trends;

import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;

/**
 * A sum of bounded counts. A count without a maximum makes the sum one without; an incident that states no count adds
 * nothing to either bound, for nothing is known of it.
 */
final class PeopleSum {
    private long min;
    private long max;
    private boolean atLeast;

    void addMin(@Nullable Count count) {
        min += count == null ? 0 : count.min();
    }

    void addMax(@Nullable Count count) {
        if (count == null) {
            return;
        }
        Integer most = count.max();
        atLeast |= most == null;
        max += most == null ? count.min() : most;
    }

    Bounds bounds() {
        return new Bounds(min, atLeast ? null : max);
    }

    /** From so many people to so many; without {@code max} it is 'at least'. */
    record Bounds(long min, @Nullable Long max) {}
}
