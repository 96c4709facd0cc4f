package org.vigil.gateway.trends;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vigil.gateway.calls.Trends;

/** The buckets of a trend without gaps: a month in which nothing is known is shown as such, not left out. */
final class Buckets {
    private static final int MOST = 800;

    private Buckets() {}

    static List<Trends.Bucket> withoutGaps(Trends trends) {
        List<Trends.Bucket> known = trends.buckets();
        if (known.size() < 2) {
            return known;
        }
        Map<String, Trends.Bucket> byStart = new LinkedHashMap<>();
        known.forEach(bucket -> byStart.put(bucket.start(), bucket));
        List<Trends.Bucket> all = new ArrayList<>();
        try {
            LocalDate last = day(known.get(known.size() - 1).start());
            for (LocalDate day = day(known.get(0).start()); !day.isAfter(last); day = day.plus(step(trends.by()))) {
                String start = day.toString().substring(0, known.get(0).start().length());
                all.add(byStart.getOrDefault(start, new Trends.Bucket(start, 0, 0, null, Map.of())));
                if (all.size() > MOST) {
                    return known;
                }
            }
        } catch (DateTimeParseException unexpected) {
            return known;
        }
        return all.stream()
                                .filter(bucket -> byStart.containsKey(bucket.start()))
                                .count()
                        == known.size()
                ? all
                : known;
    }

    private static LocalDate day(String start) {
        return LocalDate.parse(start.length() == 4 ? start + "-01-01" : start.length() == 7 ? start + "-01" : start);
    }

    private static Period step(String by) {
        return switch (by) {
            case "year" -> Period.ofYears(1);
            case "week" -> Period.ofWeeks(1);
            case "day" -> Period.ofDays(1);
            default -> Period.ofMonths(1);
        };
    }
}
