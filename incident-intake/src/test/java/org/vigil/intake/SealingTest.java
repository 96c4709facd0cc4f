package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.Json;
import org.vigil.contract.Submission;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.intake.attachment.Attachments;
import org.vigil.intake.attachment.ProcessWorkbench;
import org.vigil.intake.seal.Custodians;
import org.vigil.intake.seal.InMemoryVault;
import org.vigil.intake.seal.Recipients;
import org.vigil.intake.seal.Sealed;
import org.vigil.intake.seal.SealedSubmissions;
import org.vigil.intake.seal.Vault;
import tools.jackson.databind.JsonNode;

/** What a person leaves so that they can be reached: sealed before anything is published, or refused. */
class SealingTest {
    private static final String REACH = "+7 999 000-12-34, Signal, only after eight";
    private static final String SAID = "Нас держали в подвале, со мной был Хасан Исаев.";

    private final Clock clock = Clock.fixed(Instant.parse("2019-01-14T10:00:00Z"), ZoneOffset.UTC);
    private final InMemoryVault vault = new InMemoryVault();
    private final FakeTestimonyLog log = new FakeTestimonyLog();
    private final RecordedTestimonies recorded = new RecordedTestimonies();
    private Path home;
    private Intake intake;

    @BeforeEach
    void open(@TempDir Path folder) {
        home = folder;
        intake = intake(Custodians.recipients());
    }

    @Test
    void sealsContactAndExactWordsAndBindsThemToTheTestimony(@TempDir Path folder) throws IOException {
        Intake.Accepted accepted = accept(intake, Submissions.reachable(SAID, REACH, ConsentAnswer.YES));

        assertThat(accepted.sealing().state()).isEqualTo(Sealing.State.SEALED);
        JsonNode letter = letter(folder, accepted.id());
        assertThat(letter.at("/testimony").asString()).isEqualTo(accepted.id().toString());
        assertThat(letter.at("/sealedOn").asString()).isEqualTo("2019-01-14");
        assertThat(letter.at("/contact/reach").asString()).isEqualTo(REACH);
        assertThat(letter.at("/submission/narrative").asString()).isEqualTo(SAID);
    }

    @Test
    void sealsOnlyTheContactWhereTheExactWordsMayNotBeKept(@TempDir Path folder) throws IOException {
        Intake.Accepted accepted = accept(intake, Submissions.reachable(SAID, REACH, ConsentAnswer.NOT_ASKED));

        assertThat(accepted.sealing().sealed()).extracting(Sealed::kind).containsExactly(Sealed.Kind.CONTACT);
        JsonNode letter = letter(folder, accepted.id());
        assertThat(letter.at("/contact/reach").asString()).isEqualTo(REACH);
        assertThat(letter.has("submission")).isFalse();
    }

    @Test
    void publishesNothingOfWhatItSeals() {
        accept(intake, Submissions.reachable(SAID, REACH, ConsentAnswer.YES));
        String event = new String(Json.write(log.published.get(0)), StandardCharsets.UTF_8);
        assertThat(event).doesNotContain("999", "Signal", "contact\":");
    }

    @Test
    void tellsSizeDayAndDigestOfTheSealedFile() {
        Intake.Accepted accepted = accept(intake, Submissions.reachable(SAID, REACH, ConsentAnswer.YES));
        Sealed sealed = accepted.sealing().sealed().get(0);
        assertThat(sealed.on()).isEqualTo(LocalDate.of(2019, 1, 14));
        assertThat(submissions(Custodians.recipients()).of(accepted.id())).containsExactly(sealed);
    }

    @Test
    void keepsNothingAndSealsNothingUnlessItIsWanted() {
        Intake.Accepted accepted = accept(intake, Submissions.detention());
        assertThat(accepted.sealing().state()).isEqualTo(Sealing.State.NOT_WANTED);
        assertThat(vault.list(accepted.id())).isEmpty();
    }

    @Test
    void refusesContactDetailsThatNobodyCouldOpenAndPublishesNothing() {
        Intake nobody = intake(Recipients.none());
        assertThatThrownBy(() -> accept(nobody, Submissions.reachable(SAID, REACH, ConsentAnswer.YES)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.problem().type()).isEqualTo("/problems/nobody-to-seal-to");
                    assertThat(refused.problem().errors().get(0).field()).isEqualTo("contact.reach");
                });
        assertThat(log.published).isEmpty();
    }

    @Test
    void saysPlainlyThatExactWordsWereNotKeptForWantOfRecipients() {
        Intake.Accepted accepted =
                accept(intake(Recipients.none()), Submissions.reachable(SAID, "", ConsentAnswer.YES));
        assertThat(accepted.sealing()).isEqualTo(new Sealing.Outcome(Sealing.State.NOBODY_TO_SEAL_TO, List.of()));
        assertThat(vault.list(accepted.id())).isEmpty();
    }

    @Test
    void publishesNothingIfItCannotSeal() {
        vault.fill();
        assertThatThrownBy(() -> accept(intake, Submissions.reachable(SAID, REACH, ConsentAnswer.YES)))
                .isInstanceOf(Vault.VaultUnavailable.class);
        assertThat(log.published).isEmpty();
    }

    @Test
    void withdrawalDestroysWhatIsSealedAndCanBeRepeatedUntilItDoes() {
        UUID id = accept(intake, Submissions.reachable(SAID, REACH, ConsentAnswer.YES))
                .id();
        vault.fill();
        assertThatThrownBy(() -> intake.withdraw(id, Submissions.MONITOR).join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().type()).isEqualTo("/problems/not-destroyed"));
        assertThat(vault.list(id)).isNotEmpty();
        vault.empty();

        intake.withdraw(id, Submissions.MONITOR).join();

        assertThat(vault.testimonies()).doesNotContain(id);
        assertThat(log.withdrawn).containsExactly(id);
    }

    @Test
    void exactWordsDoNotOutlastTheAgreementToKeepThem() {
        SealedSubmissions submissions = submissions(Custodians.recipients());
        UUID id = UUID.randomUUID();
        Submission agreed = Submissions.reachable(SAID, REACH, ConsentAnswer.YES);
        submissions.confirm(id, agreed, submissions.seal(id, agreed));
        Submission noLonger = Submissions.reachable(SAID, REACH, ConsentAnswer.NO);
        submissions.confirm(id, noLonger, submissions.seal(id, noLonger));
        assertThat(submissions.of(id)).extracting(Sealed::kind).containsExactly(Sealed.Kind.CONTACT);
    }

    @Test
    void aCrashBetweenVaultAndLogLosesNothingAndLeavesNothing() {
        log.away = true;
        assertThatThrownBy(() -> accept(intake, Submissions.reachable(SAID, REACH, ConsentAnswer.YES)));
        UUID unpublished = vault.testimonies().iterator().next();
        UUID published = UUID.randomUUID();
        submissions(Custodians.recipients()).seal(published, Submissions.reachable(SAID, REACH, ConsentAnswer.YES));
        recorded.record(Submissions.testimony(published, null), "", "");

        caretaker(clock).round();
        assertThat(vault.list(unpublished)).hasSize(1);

        caretaker(Clock.offset(clock, Duration.ofHours(2))).round();
        assertThat(vault.list(unpublished)).isEmpty();
        assertThat(vault.list(published)).singleElement().satisfies(blob -> assertThat(blob.name())
                .endsWith(".statement.age"));
    }

    @Test
    void theCaretakerDestroysWhatWasWithdrawnAndNothingThatItDoesNotKnow() {
        UUID id = accept(intake, Submissions.reachable(SAID, REACH, ConsentAnswer.YES))
                .id();
        recorded.withdraw(id);
        UUID ofALostLog = UUID.randomUUID();
        vault.keep(ofALostLog, UUID.randomUUID() + ".statement.age", blob -> blob.write(1));

        caretaker(Clock.offset(clock, Duration.ofDays(2))).round();

        assertThat(vault.testimonies()).containsExactly(ofALostLog);
    }

    private VaultCaretaker caretaker(Clock now) {
        Recipients recipients = Custodians.recipients();
        Attachments attachments = new Attachments(vault, recipients, new ProcessWorkbench(), now);
        return new VaultCaretaker(vault, submissions(recipients), attachments, recorded, now);
    }

    private SealedSubmissions submissions(Recipients recipients) {
        return new SealedSubmissions(vault, recipients, clock);
    }

    private Intake intake(Recipients recipients) {
        return new Desk(home, log, recorded, vault, recipients).intake;
    }

    private static Intake.Accepted accept(Intake intake, Submission submission) {
        return intake.accept(submission, intake.fingerprint(Json.write(submission)), null, Submissions.MONITOR)
                .join();
    }

    private JsonNode letter(Path folder, UUID id) throws IOException {
        Vault.Blob blob = vault.list(id).get(0);
        try (InputStream sealed = vault.open(id, blob.name()).orElseThrow()) {
            return Json.events().readTree(Custodians.open(folder, sealed.readAllBytes()));
        }
    }
}
