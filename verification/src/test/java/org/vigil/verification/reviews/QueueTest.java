package org.vigil.verification.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Decision;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.ReviewRisk;
import org.vigil.contract.vocabulary.VerificationState;

class QueueTest {
    private static final Instant NOW = Instant.parse("2020-01-10T12:00:00Z");
    private static final Asked EVERYTHING = asked(false, false, 100, null);

    private final Board board = new Board();

    @Test
    void showsOnesOwnFirstThenTheOldest() {
        wait(1, "2020-01-05T00:00:00Z");
        wait(2, "2020-01-03T00:00:00Z");
        wait(3, "2020-01-04T00:00:00Z");
        claim(1, "anna", "2020-01-10T11:50:00Z", false);
        claim(2, "boris", "2020-01-10T11:50:00Z", false);

        assertThat(ids(anna(), EVERYTHING)).containsExactly(id(1), id(2), id(3));
        assertThat(ids(anna(), asked(true, false, 100, null))).containsExactly(id(1));
        assertThat(ids(anna(), asked(false, true, 100, null))).as("open to her").containsExactly(id(1), id(3));
    }

    @Test
    void claimsRunOutAreGivenBackAndEndWhenTheTestimonyIsHandedOn() {
        wait(1, "2020-01-01T00:00:00Z");
        claim(1, "boris", "2020-01-10T11:30:01Z", false);
        assertThat(holder(1)).isEqualTo("boris");

        claim(1, "boris", "2020-01-10T11:30:00Z", false);
        assertThat(holder(1)).as("half an hour later").isNull();

        claim(1, "boris", "2020-01-10T11:50:00Z", true);
        assertThat(holder(1)).as("given back").isNull();

        claim(1, "boris", "2020-01-10T11:50:00Z", false);
        wait(1, "2020-01-10T11:55:00Z");
        assertThat(holder(1)).as("moved on since").isNull();
        board.show(id(1), new Agenda(List.of(item(1, "2020-01-10T11:55:00Z", VerificationState.IN_VERIFICATION))));
        assertThat(holder(1)).as("goes on verifying").isEqualTo("boris");
    }

    @Test
    void pagesMeetWithoutGapsWhateverHappensBetween() {
        for (int number = 1; number <= 7; number++) {
            wait(number, "2020-01-0" + (1 + number / 3) + "T00:00:00Z");
        }
        List<UUID> all = ids(anna(), EVERYTHING);
        List<UUID> paged = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Queue page = Queue.of(anna(), board, asked(false, false, 2, cursor == null ? null : Cursor.read(cursor)));
            page.items().forEach(entry -> paged.add(entry.id()));
            // What a cursor was told by may be decided before it is used.
            board.show(paged.get(paged.size() - 1), (Agenda) null);
            cursor = page.cursor();
        } while (cursor != null);

        assertThat(paged).isEqualTo(all);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cursor.read("secret"))
                .withMessage("no cursor of ours");
    }

    @Test
    void countsNothingThatAReaderMayNotSee() {
        wait(1, "2020-01-01T00:00:00Z");
        Reader elsewhere = new Reader("dora", Set.of("RU-DA"), NOW, Duration.ofMinutes(30), Duration.ofDays(7));

        Queue.Counts counts = Queue.of(elsewhere, board, EVERYTHING).counts();

        assertThat(counts.all()).isZero();
        assertThat(counts.regions()).isEmpty();
        assertThat(counts.states()).isEmpty();
        assertThat(Queue.of(anna(), board, EVERYTHING).counts().overdue()).isEqualTo(1);
    }

    private void wait(int number, String since) {
        board.show(id(number), new Agenda(List.of(item(number, since, VerificationState.RECEIVED))));
    }

    private void claim(int number, String by, String at, boolean released) {
        Lease lease = new Lease(id(number), by, Instant.parse(at), released);
        board.show(Decision.idOfClaim(id(number)), lease);
    }

    private @Nullable String holder(int number) {
        return Entry.of(anna(), board, board.item(id(number)).orElseThrow()).holder();
    }

    private List<UUID> ids(Reader reader, Asked asked) {
        return Queue.of(reader, board, asked).items().stream().map(Entry::id).toList();
    }

    private static Item item(int number, String since, VerificationState state) {
        return new Item(
                id(number),
                ReviewKind.TESTIMONY,
                List.of(id(number)),
                null,
                state,
                Instant.parse(since),
                Set.of("RU-CE"),
                true,
                Set.of(ReviewRisk.DEATH),
                Set.of(),
                0);
    }

    private static Reader anna() {
        return new Reader("anna", Set.of(), NOW, Duration.ofMinutes(30), Duration.ofDays(7));
    }

    private static Asked asked(boolean mine, boolean open, int size, @Nullable Cursor after) {
        return new Asked(mine, false, false, open, null, null, null, null, size, after);
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }
}
