package org.vigil.benchmarks.crossref.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Region;
import org.vigil.contract.Regions;
import org.vigil.verification.comparison.Register;

/**
 * Codes for the countries, towns, quarters and actors that a file names, and the register that an organisation would keep
 * of them: where they lie, and what is part of what. Countries play federal subjects, because codes know no others.
 */
final class ReportCodes {
    /** Words of a location that tell no place apart. */
    private static final Set<String> IDLE = Set.of(
            "the",
            "of",
            "in",
            "to",
            "for",
            "on",
            "at",
            "by",
            "with",
            "from",
            "and",
            "near",
            "town",
            "area",
            "city",
            "estate",
            "centre",
            "center",
            "street",
            "road",
            "district",
            "village",
            "slum",
            "slums",
            "constituency",
            "county",
            "les",
            "des");

    private static final int SHORTEST_WORD = 3;
    private static final int FAMILY = 2;

    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, double[]> positions = new TreeMap<>();
    private final Map<String, String> wholes = new TreeMap<>();

    ReportCodes(Collection<Report> reports) {
        List<Region> all = Regions.all();
        reports.stream()
                .map(Report::country)
                .distinct()
                .sorted()
                .forEach(country -> regions.put(country, all.get(regions.size())));
        Map<String, Map<Set<String>, String>> sites = new TreeMap<>();
        for (Report report : reports) {
            locate(district(report), report);
            String site = site(report);
            if (site != null) {
                sites.computeIfAbsent(String.valueOf(report.city()), city -> new LinkedHashMap<>())
                        .put(words(report), site);
                if (report.isFine()) {
                    locate(site, report);
                }
            }
            report.perpetrators().stream().filter(Report.Actor::isKnown).forEach(actor -> unit(report, actor));
        }
        sites.values().forEach(this::nest);
    }

    String region(Report report) {
        return region(report.country()).code();
    }

    @Nullable
    String district(Report report) {
        String city = report.city();
        return city == null ? null : code(report, "district", city.toLowerCase(Locale.ROOT));
    }

    /** A location that says no more than its town is no site. */
    @Nullable
    String site(Report report) {
        Set<String> words = words(report);
        return words.isEmpty() ? null : code(report, "site", report.city() + "/" + words);
    }

    /** Actors of one family of ids, such as all police forces, share a parent. */
    String unit(Report report, Report.Actor actor) {
        String id = String.valueOf(actor.id());
        String unit = code(report, "unit", id);
        wholes.put(unit, code(report, "unit", id.substring(0, id.length() - FAMILY) + "*"));
        return unit;
    }

    Register register() {
        List<String> lines = new ArrayList<>(List.of("code,part-of,latitude,longitude"));
        Set<String> known = new TreeSet<>(positions.keySet());
        known.addAll(wholes.keySet());
        for (String code : known) {
            double[] at = positions.get(code);
            lines.add(code + "," + wholes.getOrDefault(code, "") + "," + (at == null ? "," : at[0] + "," + at[1]));
        }
        return Register.parse(lines);
    }

    /** Of the places of one town, what is named with more words is part of what is named with fewer of them. */
    private void nest(Map<Set<String>, String> sites) {
        sites.forEach((words, site) -> sites.keySet().stream()
                .filter(other -> other.size() < words.size() && words.containsAll(other))
                .max(Comparator.<Set<String>>comparingInt(Set::size).thenComparing(Set::toString))
                .ifPresent(whole -> wholes.put(site, sites.get(whole))));
    }

    private void locate(@Nullable String code, Report report) {
        Double latitude = report.latitude();
        Double longitude = report.longitude();
        if (code != null && latitude != null && longitude != null) {
            positions.putIfAbsent(code, new double[] {latitude, longitude});
        }
    }

    private static Set<String> words(Report report) {
        Set<String> words = new TreeSet<>(split(report.location()));
        words.removeAll(split(report.city()));
        words.removeAll(split(report.country()));
        return words;
    }

    private static Set<String> split(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                        .filter(word -> word.length() >= SHORTEST_WORD && !IDLE.contains(word))
                        .collect(Collectors.toSet());
    }

    private Region region(String country) {
        Region region = regions.get(country);
        if (region == null) {
            throw new IllegalArgumentException("a country that was not in the file");
        }
        return region;
    }

    private String code(Report report, String kind, String name) {
        String prefix = region(report).substring("RU-".length()).toLowerCase(Locale.ROOT) + "-" + kind + "-";
        return codes.computeIfAbsent(
                prefix + name,
                key -> prefix + String.format(Locale.ROOT, "%02d", numbers.merge(prefix, 1, Integer::sum)));
    }
}
