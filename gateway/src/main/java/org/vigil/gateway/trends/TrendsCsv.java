package org.vigil.gateway.trends;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.gateway.calls.Trends;

/** The numbers of a trend page as a table for a spreadsheet: one line per bucket, and per value of the split. */
final class TrendsCsv {
    private TrendsCsv() {}

    static String write(Trends trends) {
        StringBuilder csv = new StringBuilder("start,value,certain,possible,victims_min,victims_max\r\n");
        for (Trends.Bucket bucket : trends.buckets()) {
            line(csv, bucket.start(), "", bucket.certain(), bucket.possible(), bucket.victims());
            Map<String, Trends.Range> split = new TreeMap<>(bucket.split());
            split.forEach((value, range) -> line(csv, bucket.start(), value, range.certain(), range.possible(), null));
        }
        return csv.toString();
    }

    private static void line(
            StringBuilder csv, String start, String value, long certain, long possible, @Nullable Count victims) {
        List<Object> cells = List.of(
                start,
                value,
                certain,
                possible,
                victims == null ? "" : victims.min(),
                victims == null || victims.max() == null ? "" : victims.max());
        csv.append(cells.stream().map(TrendsCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A spreadsheet runs what begins like a formula. */
    static String cell(Object value) {
        String text = value.toString();
        boolean formula = Stream.of("=", "+", "-", "@").anyMatch(text::startsWith);
        String harmless = formula ? "'" + text : text;
        return harmless.matches("[^\",\r\n]*") ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
