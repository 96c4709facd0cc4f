package org.vigil.search.packet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Counts by row and column with their sums, without those under a bound, and without as many others as it takes that none
 * of them can be worked out from the rest. The sums are the last row and the last column.
 *
 * <p>A line is a row or a column with its sum. Where something is withheld in a line, at least two cells are, and what is
 * withheld comes to no less than the bound, so that the gap itself tells of no few people either.
 */
final class SafeTable {
    private final List<String> rows;
    private final List<String> columns;
    private final int[][] counts;
    private final boolean[][] hidden;
    private final int least;

    private SafeTable(List<String> rows, List<String> columns, int[][] counts, int least) {
        this.rows = rows;
        this.columns = columns;
        this.counts = counts;
        this.hidden = new boolean[rows.size() + 1][columns.size() + 1];
        this.least = least;
    }

    static SafeTable of(SortedMap<String, SortedMap<String, Integer>> cells, int least) {
        List<String> rows = List.copyOf(cells.keySet());
        SortedSet<String> names = new TreeSet<>();
        cells.values().forEach(row -> names.addAll(row.keySet()));
        List<String> columns = List.copyOf(names);
        int[][] counts = new int[rows.size() + 1][columns.size() + 1];
        for (int r = 0; r < rows.size(); r++) {
            SortedMap<String, Integer> row = cells.getOrDefault(rows.get(r), Collections.emptySortedMap());
            for (int c = 0; c < columns.size(); c++) {
                int count = row.getOrDefault(columns.get(c), 0);
                counts[r][c] = count;
                counts[r][columns.size()] += count;
                counts[rows.size()][c] += count;
                counts[rows.size()][columns.size()] += count;
            }
        }
        SafeTable table = new SafeTable(rows, columns, counts, least);
        table.hideFew();
        table.hideOthers();
        return table;
    }

    List<String> rows() {
        return rows;
    }

    List<String> columns() {
        return columns;
    }

    /** A count that may be told; the row and column after the last are the sums. */
    OptionalInt shown(int row, int column) {
        return hidden[row][column] ? OptionalInt.empty() : OptionalInt.of(counts[row][column]);
    }

    private void hideFew() {
        for (int r = 0; r <= rows.size(); r++) {
            for (int c = 0; c <= columns.size(); c++) {
                hidden[r][c] = counts[r][c] < least;
            }
        }
    }

    private void hideOthers() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (List<int[]> line : lines()) {
                if (tells(line)) {
                    hideOneMore(line);
                    changed = true;
                }
            }
            changed |= !changed && hideWhatFollows();
        }
    }

    private boolean tells(List<int[]> line) {
        List<int[]> withheld = line.stream().filter(this::isHidden).toList();
        if (withheld.isEmpty() || withheld.size() == line.size()) {
            return false;
        }
        int[] sum = line.get(line.size() - 1);
        int gap = withheld.stream()
                .filter(cell -> cell != sum)
                .mapToInt(this::count)
                .sum();
        return withheld.size() == 1 || (!isHidden(sum) && gap < least);
    }

    /** The smallest that is still shown, the sum last. */
    private void hideOneMore(List<int[]> line) {
        int[] next = null;
        for (int[] cell : line) {
            boolean smaller = next == null || (count(cell) < count(next) && cell != line.get(line.size() - 1));
            if (!isHidden(cell) && smaller) {
                next = cell;
            }
        }
        if (next != null) {
            hidden[next[0]][next[1]] = true;
        }
    }

    /** Hides a whole line through a cell that still follows from the others; false if there is none. */
    private boolean hideWhatFollows() {
        for (int[] cell : new Deduction(rows.size() + 1, columns.size() + 1, hidden).certain()) {
            for (List<int[]> line : lines()) {
                boolean through = line.stream().anyMatch(each -> each[0] == cell[0] && each[1] == cell[1]);
                if (through && line.stream().anyMatch(each -> !isHidden(each))) {
                    hideOneMore(line);
                    return true;
                }
            }
        }
        return false;
    }

    private List<List<int[]>> lines() {
        List<List<int[]>> lines = new ArrayList<>();
        for (int r = 0; r <= rows.size(); r++) {
            List<int[]> line = new ArrayList<>();
            for (int c = 0; c <= columns.size(); c++) {
                line.add(new int[] {r, c});
            }
            lines.add(line);
        }
        for (int c = 0; c <= columns.size(); c++) {
            List<int[]> line = new ArrayList<>();
            for (int r = 0; r <= rows.size(); r++) {
                line.add(new int[] {r, c});
            }
            lines.add(line);
        }
        return lines;
    }

    private boolean isHidden(int[] cell) {
        return hidden[cell[0]][cell[1]];
    }

    private int count(int[] cell) {
        return counts[cell[0]][cell[1]];
    }
}
