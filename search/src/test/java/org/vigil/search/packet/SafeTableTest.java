package org.vigil.search.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SafeTableTest {
    private static final int LEAST = 10;

    @Property(tries = 3000)
    void noNumberUnderTheBoundIsShown(@ForAll("tables") List<List<Integer>> counts) {
        SafeTable table = table(counts);

        each(table, (r, c) -> assertThat(table.shown(r, c).orElse(LEAST)).isGreaterThanOrEqualTo(LEAST));
    }

    @Property(tries = 3000)
    void whatIsShownIsTrue(@ForAll("tables") List<List<Integer>> counts) {
        SafeTable table = table(counts);

        each(table, (r, c) -> assertThat(table.shown(r, c).orElse(full(counts, r, c)))
                .isEqualTo(full(counts, r, c)));
    }

    /** Solves what is shown as equations, as anybody could. */
    @Property(tries = 3000)
    void nothingWithheldFollowsFromWhatIsShown(@ForAll("tables") List<List<Integer>> counts) {
        SafeTable table = table(counts);

        assertThat(Solved.unknowns(table)).isEmpty();
    }

    @Property(tries = 3000)
    void theGapInALineIsNoSmallNumberEither(@ForAll("tables") List<List<Integer>> counts) {
        SafeTable table = table(counts);
        int columns = table.columns().size();
        for (int r = 0; r <= table.rows().size(); r++) {
            if (table.shown(r, columns).isPresent()) {
                int gap = table.shown(r, columns).getAsInt();
                boolean withheld = false;
                for (int c = 0; c < columns; c++) {
                    gap -= table.shown(r, c).orElse(0);
                    withheld |= table.shown(r, c).isEmpty();
                }
                assertThat(withheld ? gap : LEAST).isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    @Provide
    Arbitrary<List<List<Integer>>> tables() {
        Arbitrary<Integer> count = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(1, 15)),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(10, 400)));
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(columns ->
                        count.list().ofSize(columns).list().ofMinSize(1).ofMaxSize(6));
    }

    private interface Cell {
        void at(int row, int column);
    }

    private static void each(SafeTable table, Cell cell) {
        for (int r = 0; r <= table.rows().size(); r++) {
            for (int c = 0; c <= table.columns().size(); c++) {
                cell.at(r, c);
            }
        }
    }

    private static int full(List<List<Integer>> counts, int row, int column) {
        List<List<Integer>> rows = row == counts.size() ? counts : List.of(counts.get(row));
        return rows.stream()
                .mapToInt(cells -> column == cells.size()
                        ? cells.stream().mapToInt(Integer::intValue).sum()
                        : cells.get(column))
                .sum();
    }

    private static SafeTable table(List<List<Integer>> counts) {
        SortedMap<String, SortedMap<String, Integer>> cells = new TreeMap<>();
        for (int r = 0; r < counts.size(); r++) {
            SortedMap<String, Integer> row = new TreeMap<>();
            for (int c = 0; c < counts.get(r).size(); c++) {
                row.put("c" + c, counts.get(r).get(c));
            }
            cells.put("r" + r, row);
        }
        return SafeTable.of(cells, LEAST);
    }

    /** Gauss's way: an unknown is certain if some sum of the equations holds it alone. */
    private static final class Solved {
        static List<String> unknowns(SafeTable table) {
            int height = table.rows().size() + 1;
            int width = table.columns().size() + 1;
            List<int[]> unknown = new ArrayList<>();
            each(table, (r, c) -> {
                if (table.shown(r, c).isEmpty()) {
                    unknown.add(new int[] {r, c});
                }
            });
            List<double[]> equations = new ArrayList<>();
            for (int r = 0; r < height; r++) {
                int row = r;
                equations.add(unknown.stream()
                        .mapToDouble(cell -> cell[0] != row ? 0 : cell[1] == width - 1 ? -1 : 1)
                        .toArray());
            }
            for (int c = 0; c < width; c++) {
                int column = c;
                equations.add(unknown.stream()
                        .mapToDouble(cell -> cell[1] != column ? 0 : cell[0] == height - 1 ? -1 : 1)
                        .toArray());
            }
            reduce(equations, unknown.size());
            return equations.stream()
                    .map(row -> java.util.stream.IntStream.range(0, row.length)
                            .filter(at -> Math.abs(row[at]) > 1e-9)
                            .boxed()
                            .toList())
                    .filter(involved -> involved.size() == 1)
                    .map(involved -> unknown.get(involved.get(0))[0] + "/" + unknown.get(involved.get(0))[1])
                    .toList();
        }

        private static void reduce(List<double[]> rows, int unknowns) {
            int done = 0;
            for (int at = 0; at < unknowns && done < rows.size(); at++) {
                int pivot = done;
                while (pivot < rows.size() && Math.abs(rows.get(pivot)[at]) < 1e-9) {
                    pivot++;
                }
                if (pivot < rows.size()) {
                    java.util.Collections.swap(rows, done, pivot);
                    double[] base = rows.get(done);
                    double scale = base[at];
                    for (int i = 0; i < base.length; i++) {
                        base[i] /= scale;
                    }
                    for (int other = 0; other < rows.size(); other++) {
                        double factor = rows.get(other)[at];
                        if (other != done && Math.abs(factor) > 1e-9) {
                            for (int i = 0; i < base.length; i++) {
                                rows.get(other)[i] -= factor * base[i];
                            }
                        }
                    }
                    done++;
                }
            }
        }
    }
}
