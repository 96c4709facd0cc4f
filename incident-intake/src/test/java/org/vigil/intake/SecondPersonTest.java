package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.Corrections;
import org.vigil.contract.SecondOpinion;
import org.vigil.contract.Submission;
import org.vigil.contract.Testimony;
import org.vigil.contract.Violation;
import org.vigil.contract.vocabulary.QuarantineReason;
import org.vigil.contract.vocabulary.Role;
import org.vigil.contract.vocabulary.SecondLook;

/** The journey of a doubtful testimony: it waits, survives, is released or refused by somebody else, or withdrawn. */
class SecondPersonTest {
    private static final String FOREIGN = "Хасан Исаев сказал: שלום חבר, и ушёл к мельнику.";

    private Path home;
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        home = folder;
        desk = new Desk(folder);
    }

    @Test
    void waitsSealedAndUnpublishedUntilSomebodyReleasesIt() throws IOException {
        Intake.Accepted accepted = submit("key-1");

        assertThat(accepted.quarantined()).isTrue();
        assertThat(accepted.reasons()).containsExactly(QuarantineReason.UNKNOWN_SCRIPT);
        assertThat(desk.log.published).isEmpty();
        assertThat(bytesOnDisk()).doesNotContain("Исаев", "мельник", "RU-CE", "testimony");

        SecondPerson.Decided decided = decide(accepted.id(), release(null), Submissions.VERIFIER);

        assertThat(decided.receipt()).isNotEmpty();
        assertThat(desk.log.published).extracting(Testimony::id).containsExactly(accepted.id());
        assertThat(filesOnDisk()).isZero();
        assertThat(submit("key-1").receipt()).isEqualTo(decided.receipt());
        assertThat(desk.log.published).hasSize(1);
    }

    @Test
    void givesTheSameAnswerToARepetitionAfterACrashToo() {
        Intake.Accepted first = submit("key-1");

        assertThat(submit("key-1")).isEqualTo(first);
        desk = new Desk(home);
        assertThat(submit("key-1")).isEqualTo(first);
        assertThat(desk.secondPerson.list(Submissions.VERIFIER).total()).isEqualTo(1);
        assertRefused(
                () -> desk.accept(Submissions.saying("Другое."), "key-1", Submissions.MONITOR),
                "/problems/idempotency-key-reused");
    }

    @Test
    void isNeverDecidedByWhoSubmittedItNorOutsideTheirRegions() {
        Staff submitter = new Staff("v-2", Role.VERIFIER, List.of());
        Staff elsewhere = new Staff("v-3", Role.VERIFIER, List.of("RU-DA"));
        UUID id = desk.accept(Submissions.saying(FOREIGN), null, submitter).id();

        assertThat(desk.secondPerson.list(submitter).total()).isZero();
        assertRefused(() -> desk.secondPerson.show(id, submitter), "/problems/forbidden");
        assertRefused(() -> decide(id, release(null), submitter), "/problems/forbidden");
        assertThat(desk.secondPerson.list(elsewhere).total()).isZero();
        assertRefused(() -> desk.secondPerson.show(id, elsewhere), "/problems/not-found");
        assertRefused(() -> decide(id, refuse(), elsewhere), "/problems/not-found");
        assertThat(desk.secondPerson.list(Submissions.VERIFIER).total()).isEqualTo(1);
    }

    @Test
    void showsTheAnonymizedTextOnly() {
        UUID id = submit(null).id();

        assertThat(desk.secondPerson
                        .show(id, Submissions.VERIFIER)
                        .testimony()
                        .narrative()
                        .text())
                .startsWith("[человек 1] сказал: שלום חבר");
    }

    @Test
    void publishesWhatTheSecondPersonLeavesOfIt() {
        UUID id = submit(null).id();
        String shown = desk.secondPerson
                .show(id, Submissions.VERIFIER)
                .testimony()
                .narrative()
                .text();
        int at = shown.indexOf("мельнику");

        decide(
                id,
                release(new Corrections(List.of(new Corrections.Hide(at, at + 8)), List.of())),
                Submissions.VERIFIER);

        assertThat(desk.log.published.get(0).narrative().text())
                .isEqualTo("[человек 1] сказал: שלום חבר, и ушёл к [скрыто].");
        assertThat(desk.log.published.get(0).narrative().hidden()).containsEntry("OTHER", 1);
    }

    @Test
    void namesTheFieldOfAnOpinionThatDoesNotFit() {
        UUID id = submit(null).id();
        Corrections outside = new Corrections(List.of(new Corrections.Hide(0, 5000)), List.of());

        assertThatThrownBy(() -> decide(id, release(outside), Submissions.VERIFIER))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problem().errors())
                                .containsExactly(new Violation("corrections.hide[0].end", "out-of-range")));
        assertThat(decide(id, release(null), Submissions.VERIFIER).state()).isEqualTo(SecondPerson.State.RELEASED);
    }

    @Test
    void deletesWhatIsRefusedAndTellsTheSubmitterWhy() throws IOException {
        UUID id = submit("key-1").id();
        assertThat(desk.secondPerson.status(id, Submissions.MONITOR).state()).isEqualTo(SecondPerson.State.WAITING);

        decide(id, refuse(), Submissions.VERIFIER);
        desk = new Desk(home);

        SecondPerson.Status status = desk.secondPerson.status(id, Submissions.MONITOR);
        assertThat(status.state()).isEqualTo(SecondPerson.State.REFUSED);
        assertThat(status.reason()).isEqualTo(SecondLook.TRANSLATE_FIRST);
        assertRefused(() -> desk.secondPerson.status(id, Submissions.ANOTHER_MONITOR), "/problems/not-found");
        assertRefused(() -> submit("key-1"), "/problems/refused-by-second-person");
        assertThat(desk.log.published).isEmpty();
        assertThat(bytesOnDisk()).doesNotContain("мельник");
    }

    @Test
    void takesACorrectedImportAfterARefusalOrInPlaceOfWhatWaits() {
        UUID id = desk.accept(Submissions.imported("row-7", FOREIGN)).id();
        desk.accept(Submissions.imported("row-7", FOREIGN + " И שלום."));
        assertThat(desk.secondPerson.list(Submissions.VERIFIER).total()).isEqualTo(1);
        decide(id, refuse(), Submissions.VERIFIER);

        Intake.Accepted corrected = desk.accept(Submissions.imported("row-7", "Он поздоровался и ушёл."));

        assertThat(corrected.id()).isEqualTo(id);
        assertThat(corrected.quarantined()).isFalse();
        assertThat(filesOnDisk()).isZero();
    }

    @Test
    void withdrawalLeavesNothing() {
        UUID id = submit(null).id();
        assertRefused(() -> desk.intake.withdraw(id, Submissions.ANOTHER_MONITOR), "/problems/forbidden");

        desk.intake.withdraw(id, Submissions.MONITOR).join();

        assertThat(desk.log.withdrawn).containsExactly(id);
        assertThat(filesOnDisk()).isZero();
        assertRefused(() -> desk.secondPerson.show(id, Submissions.VERIFIER), "/problems/not-found");
    }

    @Test
    void stillWaitsWhenTheLogIsAway() {
        UUID id = submit(null).id();
        desk.log.away = true;

        assertThatThrownBy(() -> decide(id, release(null), Submissions.VERIFIER))
                .hasCauseInstanceOf(TestimonyLog.LogUnavailable.class);

        desk.log.away = false;
        assertThat(decide(id, release(null), Submissions.VERIFIER).state()).isEqualTo(SecondPerson.State.RELEASED);
    }

    @Test
    void forgetsWhatACrashLeftAfterItWasPublished() {
        UUID id = submit("key-1").id();
        Testimony testimony = desk.secondPerson.show(id, Submissions.VERIFIER).testimony();
        String fingerprint = desk.quarantine.waiting(id).orElseThrow().fingerprint();
        desk = new Desk(home);
        desk.recorded.record(testimony, fingerprint, "receipt");

        assertThat(desk.secondPerson.list(Submissions.VERIFIER).total()).isZero();
        assertThat(filesOnDisk()).isZero();
        assertThat(submit("key-1").receipt()).isEqualTo("receipt");
    }

    @Test
    void letsOnePersonDecideAtATime() {
        UUID id = submit(null).id();
        desk.quarantine.take(id);

        assertRefused(() -> decide(id, refuse(), Submissions.VERIFIER), "/problems/being-decided");
        assertRefused(() -> desk.intake.withdraw(id, Submissions.MONITOR), "/problems/being-decided");
    }

    private Intake.Accepted submit(@Nullable String idempotencyKey) {
        Submission submission = Submissions.saying(FOREIGN);
        return desk.accept(submission, idempotencyKey, Submissions.MONITOR);
    }

    private SecondPerson.Decided decide(UUID id, SecondOpinion opinion, Staff staff) {
        return desk.secondPerson.decide(id, opinion, staff).join();
    }

    private static SecondOpinion release(@Nullable Corrections corrections) {
        return new SecondOpinion(SecondOpinion.Verdict.RELEASE, SecondLook.NOBODY_RECOGNISABLE, corrections);
    }

    private static SecondOpinion refuse() {
        return new SecondOpinion(SecondOpinion.Verdict.REFUSE, SecondLook.TRANSLATE_FIRST, null);
    }

    private long filesOnDisk() {
        try (Stream<Path> files = Files.list(home.resolve("quarantine"))) {
            return files.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String bytesOnDisk() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(home.resolve("quarantine"))) {
            for (Path file : files.toList()) {
                bytes.append(file.getFileName()).append(Files.readString(file, StandardCharsets.ISO_8859_1));
                bytes.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return bytes.toString();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String type) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problem().type())
                .isEqualTo(type));
    }
}
