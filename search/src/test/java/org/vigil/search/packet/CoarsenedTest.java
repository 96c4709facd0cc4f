package org.vigil.search.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Testimony;

class CoarsenedTest {
    private static final Map<UUID, Testimony> RECORDED =
            Accounts.some(50).stream().collect(Collectors.toMap(Testimony::id, Function.identity()));

    @Test
    void leavesWhatABodyIsToldInConfidence() {
        assertThat(Coarsened.at(Level.L0, RECORDED)).isSameAs(RECORDED);
        assertThat(Coarsened.at(Level.L1, RECORDED)).isSameAs(RECORDED);
    }

    @Test
    void tellsNoDayNoStreetAndNoUnitAtL2() {
        Map<UUID, Testimony> coarse = Coarsened.at(Level.L2, RECORDED);

        assertThat(coarse.keySet()).isEqualTo(RECORDED.keySet());
        assertThat(RECORDED.values()).anyMatch(one -> !units(one).isEmpty());
        assertThat(coarse.values()).allSatisfy(one -> {
            assertThat(one.place().district()).isNull();
            assertThat(one.place().site()).isNull();
            assertThat(units(one)).isEmpty();
            assertThat(one.period())
                    .isEqualTo(one.period() == null ? null : one.period().months());
        });
    }

    @Test
    void tellsNothingWhereOnlyFiguresTell() {
        assertThat(Coarsened.at(Level.L3, RECORDED)).isEmpty();
    }

    private static List<String> units(Testimony testimony) {
        return testimony.perpetrators().stream()
                .map(Perpetrator::unit)
                .filter(Objects::nonNull)
                .toList();
    }
}
