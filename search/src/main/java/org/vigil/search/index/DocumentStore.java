package org.vigil.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The writing side of the index. Every method either did what it says or throws {@code IndexUnavailable}, and then may
 * be called again with the same.
 */
interface DocumentStore {

    /** Applies the writes; one that is older than what is there counts as applied. Returns what will never be taken. */
    List<Rejection> apply(List<Write> writes);

    /** Which of these testimonies are withdrawn, and where in the log; sees every applied write at once. */
    Map<UUID, Long> withdrawn(Collection<UUID> testimonies);

    /** Some of the visible incidents and assessments that speak of any of these testimonies; none once none is left. */
    List<Write> speakingOf(Set<UUID> testimonies);

    /** Makes every applied write visible to questions before it returns. */
    void refresh();

    /** A write that the index refuses for good, with the code of its reason. */
    record Rejection(Write write, String reason) {}
}
