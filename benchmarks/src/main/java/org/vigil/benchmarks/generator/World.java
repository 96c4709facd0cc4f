package org.vigil.benchmarks.generator;

import java.util.List;
import java.util.Locale;

/** Regions, and in each its numbered districts, sites and units; the numbers stand for nothing real. */
final class World {
    /** By how often the record speaks of them; the order after the first few is arbitrary. */
    static final List<String> REGIONS = List.of(
            "RU-CE", "RU-IN", "RU-DA", "RU-KDA", "RU-MOW", "RU-SPE", "RU-STA", "RU-KB", "RU-ROS", "RU-SVE", "RU-TA",
            "RU-NVS", "RU-BA", "RU-SAM", "RU-VGG", "RU-PRI", "RU-KC", "RU-CHE", "RU-ARK", "RU-KGD");

    private static final int DISTRICTS = 16;
    private static final int SITES = 24;
    private static final int UNITS = 14;

    private World() {}

    static String region(Chance chance) {
        return REGIONS.get(chance.zipf(REGIONS.size(), 1.6));
    }

    static String district(String region, Chance chance) {
        return code(region, "district", chance.zipf(DISTRICTS, .9));
    }

    static String site(String region, Chance chance) {
        return code(region, "site", chance.zipf(SITES, .9));
    }

    static String unit(String region, Chance chance) {
        return code(region, "unit", chance.zipf(UNITS, .9));
    }

    private static String code(String region, String kind, int index) {
        return "%s-%s-%02d".formatted(region.substring(3).toLowerCase(Locale.ROOT), kind, index + 1);
    }
}
