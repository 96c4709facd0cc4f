package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.Constraints;
import org.vigil.contract.Json;
import org.vigil.contract.Submission;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Role;

class IntakeTest {
    private Desk desk;
    private FakeTestimonyLog log;

    @BeforeEach
    void open(@TempDir Path home) {
        desk = new Desk(home);
        log = desk.log;
    }

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
        desk.intake.withdraw(id, Submissions.MONITOR).join();
        desk.intake.withdraw(id, Submissions.MONITOR).join();
        assertThat(log.withdrawn).containsExactly(id);
    }

    @Test
    void refusesToWithdrawWhatIsUnknownOrAnothers() {
        UUID id = accept(Submissions.detention(), null).id();
        assertRefused(() -> desk.intake.withdraw(id, Submissions.ANOTHER_MONITOR), "/problems/forbidden");
        assertRefused(() -> desk.intake.withdraw(UUID.randomUUID(), Submissions.MONITOR), "/problems/not-found");
    }

    @Test
    void doesNotBringBackWhatWasWithdrawn() {
        UUID id = accept(Submissions.imported("row-7", "Раз."), null).id();
        desk.intake.withdraw(id, Submissions.MONITOR).join();
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
        return desk.accept(submission, idempotencyKey, staff);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String type) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problem().type())
                .isEqualTo(type));
    }
}
