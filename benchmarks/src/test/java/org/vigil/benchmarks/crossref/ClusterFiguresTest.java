package org.vigil.benchmarks.crossref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Computed by hand on a few letters. */
class ClusterFiguresTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void countsPairsAndElementsOfAMixedPartition() {
        // Events abc, de, f; clusters ab, cd, e, f.
        ClusterFigures figures = ClusterFigures.of(parts("abc", "de", "f"), parts("ab", "cd", "e", "f"));

        assertThat(figures.pairs()).isEqualTo(new PairFigures(1, 2, 4));
        assertThat(figures.bCubed().precision()).isEqualTo((1 + 1 + .5 + .5 + 1 + 1) / 6, EXACTLY);
        assertThat(figures.bCubed().recall()).isEqualTo((4 / 3.0 + 1 / 3.0 + .5 + .5 + 1) / 6, EXACTLY);
        assertThat(figures.largest()).isEqualTo(2);
        assertThat(figures.largestFalse()).isEqualTo(2);
        assertThat(figures.mixed()).isEqualTo(1);
        assertThat(figures.bad()).isZero();
    }

    @Test
    void knowsWhatDoingNothingAndDoingTooMuchWouldGet() {
        ClusterFigures figures = ClusterFigures.of(parts("abc", "d"), parts("abc", "d"));

        assertThat(figures.bCubed().f1()).isEqualTo(1, EXACTLY);
        assertThat(figures.singletons()).isEqualTo(new ClusterFigures.BCubed(1, .5));
        assertThat(figures.allInOne().precision()).isEqualTo((9 / 4.0 + 1 / 4.0) / 4, EXACTLY);
        assertThat(figures.allInOne().recall()).isEqualTo(1, EXACTLY);
    }

    @Test
    void tellsClustersThatAreMoreWrongThanRight() {
        // abcde has ten pairs, of which 3 + 1 are true; fghij has 6 true ones.
        ClusterFigures figures = ClusterFigures.of(parts("abc", "de", "fghi", "j"), parts("abcde", "fghij"));

        assertThat(figures.bad()).isEqualTo(1);
        assertThat(figures.mixed()).isEqualTo(2);
        assertThat(figures.largestFalse()).isEqualTo(5);
        assertThat(figures.eventsInLargestFalse()).isEqualTo(2);
    }

    @Test
    void takesWhatIsInNoClusterForAClusterOfItsOwn() {
        ClusterFigures figures = ClusterFigures.of(parts("ab"), Map.of());

        assertThat(figures.pairs()).isEqualTo(new PairFigures(0, 0, 1));
        assertThat(figures.bCubed()).isEqualTo(new ClusterFigures.BCubed(1, .5));
    }

    @Test
    void boundsTheFigureByDrawingEvents() {
        Map<Character, Integer> truth = parts("abc", "de", "f", "gh", "ij", "k");
        Map<Character, Integer> found = parts("ab", "cd", "e", "f", "gh", "i", "j", "k");
        double[] interval = ClusterFigures.interval(truth, found, 1);

        assertThat(ClusterFigures.of(truth, found).bCubed().f1()).isBetween(interval[0], interval[1]);
        assertThat(interval[0]).isLessThan(interval[1]);
        assertThat(ClusterFigures.interval(truth, truth, 1)).containsExactly(1, 1);
    }

    private static Map<Character, Integer> parts(String... parts) {
        Map<Character, Integer> of = new HashMap<>();
        for (int part = 0; part < parts.length; part++) {
            for (char element : parts[part].toCharArray()) {
                of.put(element, part);
            }
        }
        return of;
    }
}
