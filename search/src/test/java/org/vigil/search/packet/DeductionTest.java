package org.vigil.search.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeductionTest {
    /** Two squares of withheld cells leave each other in doubt; a cell that joins them follows from either. */
    @Test
    void aCellBetweenTwoCirclesIsCertain() {
        boolean[][] hidden = {
            {true, true, false, false},
            {true, true, true, false},
            {false, false, true, true},
            {false, false, true, true}
        };

        assertThat(new Deduction(4, 4, hidden).certain()).containsExactly(new int[] {1, 2});
    }

    @Test
    void aSquareIsNot() {
        boolean[][] hidden = {{true, true}, {true, true}};

        assertThat(new Deduction(2, 2, hidden).certain()).isEmpty();
    }
}
