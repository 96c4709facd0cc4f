package org.vigil.benchmarks.crossref.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vigil.verification.comparison.Level;

/** On pairs whose odds are known: one in nine without anything in common, nine to one with place and site in common. */
class MethodTest {
    private static final Level PRIOR = Level.PRIOR_ELSEWHERE;
    private static final Level PLACE = Level.PLACE_SAME_DISTRICT;
    private static final Level SITE = Level.SITE_SAME;
    private static final double LOG2_OF_9 = Math.log(9) / Math.log(2);
    private static final Map<Level, Double> NOTHING = new EnumMap<>(Level.class);

    static {
        for (Level level : Level.values()) {
            NOTHING.put(level, 0.0);
        }
    }

    @Test
    void regressionCountsFieldsThatGoTogetherOnce() {
        Map<Level, Double> bits = Method.REGRESSION.learn(examples(), NOTHING);

        assertThat(worth(bits, PRIOR)).isEqualTo(-LOG2_OF_9, within(.1));
        assertThat(worth(bits, PRIOR) + worth(bits, PLACE) + worth(bits, SITE)).isEqualTo(LOG2_OF_9, within(.1));
    }

    @Test
    void ratiosCountThemTwice() {
        Map<Level, Double> bits = Method.RATIOS.learn(examples(), NOTHING);

        assertThat(worth(bits, PLACE)).isEqualTo(worth(bits, SITE), within(1e-9));
        assertThat(worth(bits, PRIOR) + worth(bits, PLACE) + worth(bits, SITE)).isNegative();
        assertThat(worth(bits, PRIOR)).isEqualTo(0, within(.01));
    }

    @Test
    void whatWasNeverSeenKeepsItsWorth() {
        Map<Level, Double> before = new EnumMap<>(NOTHING);
        before.put(Level.UNIT_SAME, 5.1);

        for (Method method : Method.values()) {
            assertThat(worth(method.learn(examples(), before), Level.UNIT_SAME)).isEqualTo(5.1, within(1e-9));
        }
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        examples.addAll(Collections.nCopies(900, new Example(Set.of(PRIOR), 0, false)));
        examples.addAll(Collections.nCopies(100, new Example(Set.of(PRIOR), 0, true)));
        examples.addAll(Collections.nCopies(100, new Example(Set.of(PRIOR, PLACE, SITE), 0, false)));
        examples.addAll(Collections.nCopies(900, new Example(Set.of(PRIOR, PLACE, SITE), 0, true)));
        return examples;
    }

    private static double worth(Map<Level, Double> bits, Level level) {
        return bits.getOrDefault(level, Double.NaN);
    }
}
