package org.vigil.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ElasticsearchScoresTest {

    @Property
    void keepsTheOrderOfScores(
            @ForAll @DoubleRange(min = 0, max = 100) double one, @ForAll @DoubleRange(min = 0, max = 100) double two) {
        double best = Math.max(one, two);
        int first = ElasticsearchScores.level(one, best);
        int second = ElasticsearchScores.level(two, best);

        assertThat(first).isBetween(1, ElasticsearchScores.LEVELS);
        assertThat(Integer.compare(first, second)).isIn(0, Double.compare(one, two));
    }

    @Test
    void findsNothingWhereNoTestimonyMatches() {
        assertThat(ElasticsearchScores.query("members", Map.of()).isMatchNone()).isTrue();
    }

    @Test
    void keepsToTheNumberOfTermsThatAnIndexTakes() {
        Map<UUID, Double> many = new HashMap<>();
        for (int at = 0; at < 70_000; at++) {
            many.put(new UUID(1, at), 1.0);
        }

        assertThat(ElasticsearchScores.query("members", many).disMax().queries())
                .hasSize(2)
                .allSatisfy(level -> assertThat(
                                level.constantScore().filter().terms().terms().value())
                        .hasSizeLessThanOrEqualTo(65_536));
    }
}
