package org.vigil.benchmarks.crossref.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On pairs whose odds are known: one in nine without anything in common, nine to one with place and site in common. */
class MethodTest {
    private static final String PRIOR = "prior.elsewhere";
    private static final String PLACE = "place.same-district";
    private static final String SITE = "site.same";
    private static final double LOG2_OF_9 = Math.log(9) / Math.log(2);
    private static final Map<String, Double> NOTHING = Map.of(PRIOR, 0.0, PLACE, 0.0, SITE, 0.0);

    @Test
    void regressionCountsFieldsThatGoTogetherOnce() {
        Map<String, Double> bits = Method.REGRESSION.learn(examples(), NOTHING);

        assertThat(worth(bits, PRIOR)).isEqualTo(-LOG2_OF_9, within(.1));
        assertThat(worth(bits, PRIOR) + worth(bits, PLACE) + worth(bits, SITE)).isEqualTo(LOG2_OF_9, within(.1));
    }

    @Test
    void ratiosCountThemTwice() {
        Map<String, Double> bits = Method.RATIOS.learn(examples(), NOTHING);

        assertThat(worth(bits, PLACE)).isEqualTo(worth(bits, SITE), within(1e-9));
        assertThat(worth(bits, PRIOR) + worth(bits, PLACE) + worth(bits, SITE)).isNegative();
        assertThat(worth(bits, PRIOR)).isEqualTo(0, within(.01));
    }

    @Test
    void whatWasNeverSeenKeepsItsWorth() {
        Map<String, Double> before = Map.of("unit.same", 5.1);

        for (Method method : Method.values()) {
            assertThat(worth(method.learn(examples(), before), "unit.same")).isEqualTo(5.1, within(1e-9));
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

    private static double worth(Map<String, Double> bits, String term) {
        return bits.getOrDefault(term, Double.NaN);
    }
}
