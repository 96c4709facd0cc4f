package org.vigil.search.packet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.vigil.contract.Testimony;

/** Sums over testimonies for what may be published: how many acts are alleged in which region, and how many accounts when. */
record Figures(SafeTable byRegion, SafeTable byYear) {
    static final int LEAST = 10;
    static final String UNKNOWN = "UNKNOWN";
    static final String OTHER = "OTHER";

    static Figures over(Collection<Testimony> testimonies) {
        SortedMap<String, SortedMap<String, Integer>> regions = new TreeMap<>();
        SortedMap<String, SortedMap<String, Integer>> years = new TreeMap<>();
        for (Testimony testimony : testimonies) {
            String region = testimony.place().region() == null
                    ? UNKNOWN
                    : testimony.place().region();
            testimony.acts().stream()
                    .map(act -> act.type().name())
                    .distinct()
                    .forEach(act -> add(regions, region, act));
            add(years, year(testimony), "accounts");
        }
        return new Figures(SafeTable.of(few(regions), LEAST), SafeTable.of(few(years), LEAST));
    }

    /** That a line is there at all would tell that there is somebody: lines of few are counted together as others. */
    private static SortedMap<String, SortedMap<String, Integer>> few(
            SortedMap<String, SortedMap<String, Integer>> table) {
        return turned(fewRows(turned(fewRows(table))));
    }

    private static SortedMap<String, SortedMap<String, Integer>> fewRows(
            SortedMap<String, SortedMap<String, Integer>> table) {
        SortedMap<String, SortedMap<String, Integer>> folded = new TreeMap<>();
        table.forEach((row, cells) -> {
            int sum = cells.values().stream().mapToInt(Integer::intValue).sum();
            cells.forEach((column, count) -> folded.computeIfAbsent(sum < LEAST ? OTHER : row, none -> new TreeMap<>())
                    .merge(column, count, Integer::sum));
        });
        return folded;
    }

    private static SortedMap<String, SortedMap<String, Integer>> turned(
            SortedMap<String, SortedMap<String, Integer>> table) {
        SortedMap<String, SortedMap<String, Integer>> turned = new TreeMap<>();
        table.forEach((row, cells) -> cells.forEach((column, count) ->
                turned.computeIfAbsent(column, none -> new TreeMap<>()).put(row, count)));
        return turned;
    }

    /** The year in which all of it lies; an account that reaches over several counts for none. */
    private static String year(Testimony testimony) {
        if (testimony.period() == null) {
            return UNKNOWN;
        }
        int first = testimony.period().earliest().getYear();
        return first == testimony.period().latest().getYear() ? String.valueOf(first) : UNKNOWN;
    }

    private static void add(Map<String, SortedMap<String, Integer>> table, String row, String column) {
        table.computeIfAbsent(row, none -> new TreeMap<>()).merge(column, 1, Integer::sum);
    }

    /** As it lies in the packet: a line for each cell, and no number where it is withheld. */
    String csv() {
        StringBuilder csv = new StringBuilder("table,row,column,count\r\n");
        Map<String, SafeTable> tables = new TreeMap<>(Map.of("acts-by-region", byRegion, "accounts-by-year", byYear));
        tables.forEach((name, table) -> lines(csv, name, table));
        return csv.toString();
    }

    private static void lines(StringBuilder csv, String name, SafeTable table) {
        List<String> rows = table.rows();
        List<String> columns = table.columns();
        Function<Integer, String> row = at -> at == rows.size() ? "TOTAL" : rows.get(at);
        Function<Integer, String> column = at -> at == columns.size() ? "TOTAL" : columns.get(at);
        for (int r = 0; r <= rows.size(); r++) {
            for (int c = 0; c <= columns.size(); c++) {
                csv.append(name)
                        .append(',')
                        .append(row.apply(r))
                        .append(',')
                        .append(column.apply(c))
                        .append(',');
                table.shown(r, c).ifPresent(csv::append);
                csv.append("\r\n");
            }
        }
    }
}
