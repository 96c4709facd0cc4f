package org.vigil.gateway.calls;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;

/** How many incidents when and where; 'certain' lie wholly within a bucket, 'possible' may. */
public record Trends(
        String by,
        @Nullable String split,
        List<Bucket> buckets,
        List<RegionCount> regions,
        long undated,
        long total,
        @Nullable Instant asOf) {
    public Trends {
        buckets = buckets == null ? List.of() : List.copyOf(buckets);
        regions = regions == null ? List.of() : List.copyOf(regions);
    }

    public record Bucket(
            String start,
            long certain,
            long possible,
            @Nullable Count victims,
            Map<String, Range> split) {
        public Bucket {
            split = split == null ? Map.of() : split;
        }
    }

    public record Range(long certain, long possible) {}

    public record RegionCount(
            String region, long incidents, @Nullable Count victims) {}
}
