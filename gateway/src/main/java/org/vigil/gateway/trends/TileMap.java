package org.vigil.gateway.trends;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vigil.contract.Region;
import org.vigil.contract.Regions;
import org.vigil.gateway.calls.Query;
import org.vigil.gateway.calls.Trends;

/**
 * The federal subjects as equal tiles, so that Ingushetia is as visible as Yakutia. A tile says its number as well as
 * showing a shade, and leads to the incidents behind it.
 */
public final class TileMap {
    /** Shades from 1 to this one; 0 is 'nothing known'. */
    static final int SHADES = 5;

    private TileMap() {}

    public record Tile(Region region, String letters, long incidents, int shade, String address) {}

    static List<Tile> tiles(Trends trends, Query filters) {
        Map<String, Long> counts = trends.regions().stream()
                .collect(Collectors.toMap(Trends.RegionCount::region, Trends.RegionCount::incidents, Long::sum));
        long largest = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return Regions.all().stream()
                .map(region -> {
                    long incidents = counts.getOrDefault(region.code(), 0L);
                    return new Tile(
                            region,
                            region.code().substring("RU-".length()),
                            incidents,
                            shade(incidents, largest),
                            filters.only("region", region.code()).asSuffix());
                })
                .toList();
    }

    /** By order of magnitude, because one region often has more than all others together. */
    static int shade(long incidents, long largest) {
        if (incidents <= 0) {
            return 0;
        }
        if (largest <= 1) {
            return SHADES;
        }
        return 1 + (int) Math.round((SHADES - 1) * Math.log((double) incidents) / Math.log((double) largest));
    }
}
