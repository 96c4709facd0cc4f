package org.vigil.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class ToStringTest {
    private static final String CANARY = "Canary-7431";

    @Property(tries = 20)
    void noRecordRepeatsWhatWasSaid(@ForAll long seed) {
        Invented.RECORDS.forEach(type -> assertThat(new Invented(new Random(seed), () -> CANARY, .2)
                        .of(type)
                        .toString())
                .as(type.getSimpleName())
                .doesNotContain(CANARY));
    }

    @Test
    void theCanaryWouldBeSeen() {
        assertThat(new Violation(CANARY, "required").toString()).contains(CANARY);
        assertThat(Invented.RECORDS).contains(Testimony.class, Submission.Origin.class, Decision.Ruling.class);
    }
}
