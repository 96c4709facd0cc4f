package org.vigil.search.trends;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many incidents fell into each span of time, and into each region. */
record Trend(
        String by,
        @Nullable String split,
        List<Bucket> buckets,
        List<InRegion> regions,
        long undated,
        long total,
        Instant asOf) {

    /**
     * A span of time.
     *
     * @param certain incidents that lie within it
     * @param possible incidents that may: those whose period, as it was stated, touches it; the certain ones are among
     *     them
     * @param victims from the least that the certain ones state, to the most that the possible ones do
     */
    record Bucket(
            String start,
            long certain,
            long possible,
            PeopleSum.Bounds victims,
            @Nullable Map<String, Part> split) {}

    /** The same for the incidents of one code. */
    record Part(long certain, long possible) {}

    /** What happened in a region, dated or not. */
    record InRegion(String region, long incidents, PeopleSum.Bounds victims) {}
}
