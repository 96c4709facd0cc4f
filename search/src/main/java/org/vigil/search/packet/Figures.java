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
    private static final String UNKNOWN = "UNKNOWN";

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
        return new Figures(SafeTable.of(regions, LEAST), SafeTable.of(years, LEAST));
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
