package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.contract.vocabulary.Role;

/** The same rule as in search: what is beside a testimony is seen by those who see the testimony. */
class RecordAccessTest {
    private final RecordedTestimonies recorded = new RecordedTestimonies();
    private final RecordAccess access = new RecordAccess(recorded);
    private final UUID inChechnya = record("RU-CE");
    private final UUID nowhere = record(null);

    @Test
    void readersSeeTheirRegionsAndWhatHasNoneOnlyWithoutLimits() {
        Staff limited = new Staff("v-1", Role.VERIFIER, List.of("RU-DA"));
        Staff there = new Staff("v-2", Role.ANALYST, List.of("RU-CE"));
        Staff everywhere = new Staff("v-3", Role.ADVOCATE, List.of());
        assertRefused(inChechnya, limited, 404);
        assertRefused(nowhere, limited, 404);
        assertRefused(nowhere, there, 404);
        assertThatCode(() -> access.requireSight(inChechnya, there)).doesNotThrowAnyException();
        assertThatCode(() -> access.requireSight(nowhere, everywhere)).doesNotThrowAnyException();
    }

    @Test
    void monitorsSeeTheirOwnAndOthersNothing() {
        assertThatCode(() -> access.requireSight(inChechnya, Submissions.MONITOR))
                .doesNotThrowAnyException();
        assertRefused(inChechnya, Submissions.ANOTHER_MONITOR, 403);
        assertRefused(inChechnya, new Staff("m-1", Role.ADMIN, List.of()), 403);
        assertRefused(inChechnya, new Staff("m-1", Role.AUDITOR, List.of()), 403);
        assertRefused(UUID.randomUUID(), Submissions.MONITOR, 404);
        recorded.withdraw(inChechnya);
        assertRefused(inChechnya, Submissions.MONITOR, 410);
    }

    private void assertRefused(UUID id, Staff staff, int status) {
        assertThatThrownBy(() -> access.requireSight(id, staff))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(status));
    }

    private UUID record(@Nullable String region) {
        UUID id = UUID.randomUUID();
        recorded.record(Submissions.testimony(id, region), "", "");
        return id;
    }
}
