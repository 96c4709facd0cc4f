package org.vigil.search.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.Constraints;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.access.Viewer;

class ReadingsTest {
    private static final Viewer ANALYST = new Viewer("analyst-1", Role.ANALYST, Set.of());
    private static final Viewer VERIFIER = new Viewer("verifier-1", Role.VERIFIER, Set.of());
    private static final UUID ONE = Entries.item(1);
    private static final UUID OTHER = Entries.item(2);

    @Test
    void notesOnceAPersonTestimonyAndDay(@TempDir Path home) throws InterruptedException {
        Outbox outbox = Outbox.at(home.resolve("readings"));
        Instant[] now = {Instant.parse("2026-11-21T23:59:59Z")};
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        Readings readings = new Readings(new Custody(clock), outbox, clock);

        readings.note(ANALYST, List.of(ONE));
        readings.note(ANALYST, List.of(ONE, OTHER));
        readings.note(VERIFIER, List.of(ONE));
        readings.note(ANALYST, List.of());
        assertThat(outbox.size()).isEqualTo(3);
        now[0] = now[0].plusSeconds(1);
        readings.note(ANALYST, List.of(ONE));

        List<CustodyEntry> noted = outbox.next();
        assertThat(noted).hasSize(4).allSatisfy(entry -> assertThat(Constraints.violations(entry))
                .isEmpty());
        assertThat(noted.stream().map(entry -> entry.actor() + " " + entry.role() + " " + entry.item()))
                .containsExactly(
                        "analyst-1 ANALYST " + ONE,
                        "analyst-1 ANALYST " + OTHER,
                        "verifier-1 VERIFIER " + ONE,
                        "analyst-1 ANALYST " + ONE);
        assertThat(noted.stream().map(CustodyEntry::salt).distinct()).hasSize(4);
        assertThat(Outbox.at(home.resolve("readings")).next()).isEqualTo(noted);
    }

    @Test
    void showsNothingThatCannotBeNoted(@TempDir Path home) throws IOException {
        Outbox outbox = Outbox.at(home.resolve("readings"));
        Clock clock = Clock.systemUTC();
        Readings readings = new Readings(new Custody(clock), outbox, clock);
        Files.delete(home.resolve("readings"));

        assertThatThrownBy(() -> readings.note(ANALYST, List.of(ONE))).isInstanceOf(CustodyUnavailable.class);
        Outbox.at(home.resolve("readings"));
        readings.note(ANALYST, List.of(ONE));
        assertThat(outbox.size()).as("not taken for noted").isEqualTo(1);
    }

    @Test
    void goesOnAfterACrashInTheMiddleOfALine(@TempDir Path home) throws IOException {
        Path file = home.resolve("readings");
        Outbox.at(file).add(List.of(Entries.entry(ONE, new java.util.Random(1))));
        Files.writeString(file, "{\"item\":\"", StandardOpenOption.APPEND);

        Outbox again = Outbox.at(file);
        assertThat(again.size()).isEqualTo(1);
        again.add(List.of(Entries.entry(OTHER, new java.util.Random(2))));
        assertThat(Outbox.at(file).size()).isEqualTo(2);
        again.sent(2);
        assertThat(Files.size(file)).isZero();
    }
}
