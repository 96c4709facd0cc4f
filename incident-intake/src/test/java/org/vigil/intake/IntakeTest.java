package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Constraints;
import org.vigil.contract.Json;
import org.vigil.contract.Submission;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Role;
import org.vigil.intake.anonymize.Anonymizer;
import org.vigil.intake.anonymize.PersonTokens;
import org.vigil.intake.seal.InMemoryVault;
import org.vigil.intake.seal.Recipients;
import org.vigil.intake.seal.SealedSubmissions;

class IntakeTest {
    private static final byte[] SECRET = new byte[32];
    private static final Anonymizer ANONYMIZER = Anonymizer.load(PersonTokens.keyed(SECRET));

    private final FakeTestimonyLog log = new FakeTestimonyLog();
    private final RecordedTestimonies recorded = new RecordedTestimonies();
    private final DeploymentKey key = new DeploymentKey(SECRET);
    private final Clock clock = Clock.fixed(Instant.parse("2019-01-14T10:00:00Z"), ZoneOffset.UTC);
    private final InMemoryVault vault = new InMemoryVault();
    private final Sealing sealing = new Sealing(new SealedSubmissions(vault, Recipients.none(), clock), vault);
    private final Intake intake = new Intake(
            new Anonymization(ANONYMIZER, new Lineage(key), clock), log, recorded, sealing, key, UUID::randomUUID);

    @Test
    void publishesATestimonyThatKeepsItsOwnRules() {
        accept(Submissions.detention(), null);
        Testimony testimony = log.published.get(0);
        assertThat(Constraints.violations(testimony)).isEmpty();
        assertThat(testimony.recordedBy()).isEqualTo("m-1");
        assertThat(testimony.receivedOn()).isEqualTo(LocalDate.of(2019, 1, 14));
    }

    @Test
    void publishesNothingThatNamesAnyone() {
        accept(Submissions.saying("Меня зовут Хасан Исаев, телефон +7 928 555-01-23."), null);
        String event = new String(Json.write(log.published.get(0)), StandardCharsets.UTF_8);
        assertThat(event).doesNotContain("Хасан", "Исаев", "928 555", "Interviewer", "Seven");
        assertThat(log.published.get(0).narrative().hidden()).containsKeys("PERSON", "PHONE");
    }

    @Test
    void givesTheSameAnswerToARepetitionAndPublishesOnce() {
        Intake.Accepted first = accept(Submissions.detention(), "key-1");
        Intake.Accepted second = accept(Submissions.detention(), "key-1");
        assertThat(second).isEqualTo(first);
        assertThat(log.published).hasSize(1);
    }

    @Test
    void refusesAKeyThatComesBackWithOtherContent() {
        accept(Submissions.detention(), "key-1");
        assertRefused(() -> accept(Submissions.saying("Другое."), "key-1"), "/problems/idempotency-key-reused");
    }

    @Test
    void keepsTheKeysOfTwoMonitorsApart() {
        Intake.Accepted mine = accept(Submissions.detention(), "key-1");
        Intake.Accepted theirs = accept(Submissions.detention(), "key-1", Submissions.ANOTHER_MONITOR);
        assertThat(theirs.id()).isNotEqualTo(mine.id());
    }

    @Test
    void updatesWhatIsImportedTwice() {
        Intake.Accepted first = accept(Submissions.imported("row-7", "Раз."), null);
        Intake.Accepted second = accept(Submissions.imported("row-7", "Два."), null);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(log.published).hasSize(2);
    }

    @Test
    void refusesToUpdateAnotherMonitorsRecord() {
        accept(Submissions.imported("row-7", "Раз."), null);
        assertRefused(
                () -> accept(Submissions.imported("row-7", "Два."), null, Submissions.ANOTHER_MONITOR),
                "/problems/forbidden");
    }

    @Test
    void refusesARegionThatTheMonitorDoesNotCover() {
        Staff elsewhere = new Staff("m-3", Role.MONITOR, List.of("RU-DA"));
        assertRefused(() -> accept(Submissions.detention(), null, elsewhere), "/problems/forbidden");
        assertThat(log.published).isEmpty();
    }

    @Test
    void withdrawsWhatWasJustAccepted() {
        UUID id = accept(Submissions.detention(), null).id();
        intake.withdraw(id, Submissions.MONITOR).join();
        intake.withdraw(id, Submissions.MONITOR).join();
        assertThat(log.withdrawn).containsExactly(id);
    }

    @Test
    void refusesToWithdrawWhatIsUnknownOrAnothers() {
        UUID id = accept(Submissions.detention(), null).id();
        assertRefused(() -> intake.withdraw(id, Submissions.ANOTHER_MONITOR), "/problems/forbidden");
        assertRefused(() -> intake.withdraw(UUID.randomUUID(), Submissions.MONITOR), "/problems/not-found");
    }

    @Test
    void doesNotBringBackWhatWasWithdrawn() {
        UUID id = accept(Submissions.imported("row-7", "Раз."), null).id();
        intake.withdraw(id, Submissions.MONITOR).join();
        assertRefused(() -> accept(Submissions.imported("row-7", "Раз."), null), "/problems/withdrawn");
    }

    @Test
    void neverAcceptsWhatTheLogDidNotAcknowledge() {
        log.away = true;
        assertThatThrownBy(() -> accept(Submissions.detention(), "key-1"))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TestimonyLog.LogUnavailable.class);
        log.away = false;
        accept(Submissions.detention(), "key-1");
        assertThat(log.published).hasSize(1);
    }

    private Intake.Accepted accept(Submission submission, @Nullable String idempotencyKey) {
        return accept(submission, idempotencyKey, Submissions.MONITOR);
    }

    private Intake.Accepted accept(Submission submission, @Nullable String idempotencyKey, Staff staff) {
        return intake.accept(submission, intake.fingerprint(Json.write(submission)), idempotencyKey, staff)
                .join();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String type) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problem().type())
                .isEqualTo(type));
    }
}
