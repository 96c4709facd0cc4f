package org.vigil.verification.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.ReviewRisk;
import org.vigil.contract.vocabulary.VerificationState;

class AgendaBytesTest {
    private static final UUID FIRST = new UUID(1, 2);
    private static final UUID SECOND = new UUID(-3, -4);
    private static final UUID INCIDENT = new UUID(5, 6);

    @Test
    void whatIsWrittenIsReadAgainForEveryKindOfItem() {
        for (ReviewKind kind : ReviewKind.values()) {
            List<UUID> about = kind == ReviewKind.GROUP ? List.of() : List.of(FIRST, SECOND);
            UUID incident = kind == ReviewKind.GROUP ? INCIDENT : null;
            UUID derived = Item.idOf(kind, about, incident);
            Agenda agenda = new Agenda(List.of(
                    item(derived == null ? new UUID(7, 8) : derived, kind, about, incident),
                    item(new UUID(9, 10), kind, about, incident)));

            assertThat(AgendaBytes.read(AgendaBytes.write(agenda))).isEqualTo(agenda);
        }
    }

    @Test
    void whatIsMostlyThereTakesLittle() {
        Agenda agenda = new Agenda(List.of(new Item(
                FIRST,
                ReviewKind.TESTIMONY,
                List.of(FIRST),
                null,
                VerificationState.RECEIVED,
                Instant.parse("2020-01-02T00:00:00Z"),
                Set.of("TM-A"),
                true,
                Set.of(),
                Set.of(),
                0)));

        assertThat(AgendaBytes.read(AgendaBytes.write(agenda))).isEqualTo(agenda);
        assertThat(AgendaBytes.write(agenda)).hasSizeLessThan(48);
    }

    private static Item item(UUID id, ReviewKind kind, List<UUID> about, @Nullable UUID incident) {
        return new Item(
                id,
                kind,
                about,
                incident,
                VerificationState.PEER_REVIEW,
                Instant.parse("2020-01-02T03:04:05.678901234Z"),
                Set.of("TM-A", "TM-B"),
                false,
                Set.of(ReviewRisk.values()),
                Set.of("anna", "boris"),
                -12_345);
    }
}
