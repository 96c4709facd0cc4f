package org.vigil.benchmarks.crossref.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vigil.benchmarks.generator.Chance;

/** Regions with their districts, sites and units, some of which are much oftener in use than others. */
final class Register {
    private static final List<String> REGIONS = List.of(
            "RU-CE", "RU-DA", "RU-IN", "RU-KB", "RU-SE", "RU-KC", "RU-STA", "RU-AD", "RU-KDA", "RU-MOW", "RU-SPE",
            "RU-MOS", "RU-ROS", "RU-AST", "RU-VGG", "RU-KL", "RU-TA", "RU-BA", "RU-SVE", "RU-NVS", "RU-SAM", "RU-NIZ",
            "RU-PER", "RU-CHE", "RU-OMS", "RU-TYU", "RU-KEM");
    private static final int DISTRICTS = 16;
    private static final int SITES = 24;
    private static final int UNITS = 14;
    private static final int OF_ONE_PARENT = 3;
    private static final int MOST = 999;

    /** What is near is likelier: a district's own sites, a site's own unit. */
    private static final double AT_HAND = .6;

    private final Zipf regions = new Zipf(REGIONS.size(), 1.6);
    private final int districtCount;
    private final int siteCount;
    private final int unitCount;
    private final Zipf districts;
    private final Zipf sites;
    private final Zipf units;

    Register(int wider) {
        districtCount = Math.min(MOST, DISTRICTS * wider);
        siteCount = Math.min(MOST, SITES * wider);
        unitCount = Math.min(MOST, UNITS * wider);
        districts = new Zipf(districtCount, .9);
        sites = new Zipf(siteCount, .9);
        units = new Zipf(unitCount, .9);
    }

    int region(Chance chance) {
        return regions.draw(chance);
    }

    int district(Chance chance) {
        return districts.draw(chance);
    }

    int site(int district, Chance chance) {
        int site = sites.draw(chance);
        return chance.happens(AT_HAND) ? (site / districtCount * districtCount + district) % siteCount : site;
    }

    int unit(int site, Chance chance) {
        return chance.happens(AT_HAND) ? site % unitCount : units.draw(chance);
    }

    int otherDistrict(int than, Chance chance) {
        return (than + chance.between(1, districtCount - 1)) % districtCount;
    }

    int otherSite(int than, Chance chance) {
        return (than + chance.between(1, siteCount - 1)) % siteCount;
    }

    int otherUnit(int than, Chance chance) {
        return (than + chance.between(1, unitCount - 1)) % unitCount;
    }

    /** Units stand three under one command. */
    static String commandCode(int region, int unit) {
        return code(region, "command", unit / OF_ONE_PARENT);
    }

    /** What an organisation that watches these regions would know of the codes. */
    org.vigil.verification.comparison.Register known() {
        List<String> lines = new ArrayList<>(List.of("code,part-of,latitude,longitude"));
        for (int region = 0; region < REGIONS.size(); region++) {
            for (int unit = 0; unit < unitCount; unit++) {
                lines.add(unitCode(region, unit) + "," + commandCode(region, unit) + ",,");
            }
        }
        return org.vigil.verification.comparison.Register.parse(lines);
    }

    static String regionCode(int region) {
        return REGIONS.get(region);
    }

    static String districtCode(int region, int district) {
        return code(region, "district", district);
    }

    static String siteCode(int region, int site) {
        return code(region, "site", site);
    }

    static String unitCode(int region, int unit) {
        return code(region, "unit", unit);
    }

    private static String code(int region, String kind, int number) {
        String letters = REGIONS.get(region).substring(3).toLowerCase(Locale.ROOT);
        return "%s-%s-%02d".formatted(letters, kind, number + 1);
    }
}
