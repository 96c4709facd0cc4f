package org.vigil.search.packet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What anybody can work out of a table with sums: a withheld cell is certain if no change of the other withheld cells can
 * make up for a change of it. Rows and columns are the two sides of a graph whose edges are the withheld cells; a cell that
 * lies on no circle is certain.
 */
final class Deduction {
    private final int rows;
    private final int columns;
    private final boolean[][] hidden;

    Deduction(int rows, int columns, boolean[][] hidden) {
        this.rows = rows;
        this.columns = columns;
        this.hidden = hidden;
    }

    List<int[]> certain() {
        List<int[]> certain = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (hidden[r][c] && !isOnCircle(r, c)) {
                    certain.add(new int[] {r, c});
                }
            }
        }
        return certain;
    }

    /** Whether the column of a cell can be reached from its row without that cell. */
    private boolean isOnCircle(int row, int column) {
        boolean[] seenRows = new boolean[rows];
        boolean[] seenColumns = new boolean[columns];
        Deque<Integer> open = new ArrayDeque<>();
        seenRows[row] = true;
        open.add(row);
        while (!open.isEmpty()) {
            int r = open.remove();
            for (int c = 0; c < columns; c++) {
                if (hidden[r][c] && !seenColumns[c] && !(r == row && c == column)) {
                    if (c == column) {
                        return true;
                    }
                    seenColumns[c] = true;
                    for (int other = 0; other < rows; other++) {
                        if (hidden[other][c] && !seenRows[other]) {
                            seenRows[other] = true;
                            open.add(other);
                        }
                    }
                }
            }
        }
        return false;
    }
}
