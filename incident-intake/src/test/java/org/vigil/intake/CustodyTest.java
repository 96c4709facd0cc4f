package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigil.contract.vocabulary.CustodyType.CONSENT_CHANGED;
import static org.vigil.contract.vocabulary.CustodyType.CONSENT_GRANTED;
import static org.vigil.contract.vocabulary.CustodyType.CONSENT_WITHDRAWN;
import static org.vigil.contract.vocabulary.CustodyType.DESTROYED;
import static org.vigil.contract.vocabulary.CustodyType.RECEIVED;
import static org.vigil.contract.vocabulary.CustodyType.REDACTED;
import static org.vigil.contract.vocabulary.CustodyType.STORED;
import static org.vigil.contract.vocabulary.CustodyType.TRANSFORMED;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.contract.Consent;
import org.vigil.contract.Constraints;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Json;
import org.vigil.contract.SecondOpinion;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ConsentAnswer;
import org.vigil.contract.vocabulary.ConsentGiver;
import org.vigil.contract.vocabulary.ConsentScope;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;
import org.vigil.contract.vocabulary.SecondLook;
import org.vigil.intake.custody.CustodyLog;
import org.vigil.intake.seal.Custodians;
import org.vigil.intake.seal.InMemoryVault;

/** What the intake writes into the chain of custody: all of it, before it is done, and nobody's words. */
class CustodyTest {
    private static final String FOREIGN = "Он сказал: שלום, plantedwordqzv.";

    private Path home;
    private Desk desk;
    private FakeCustodyLog custody;

    @BeforeEach
    void open(@TempDir Path folder) {
        home = folder;
        desk = new Desk(home);
        custody = desk.custody;
    }

    @Test
    void commitsToTheTestimonyAsItIsPublished() {
        UUID id = desk.accept(Submissions.detention()).id();
        Testimony published = desk.log.published.get(0);

        assertThat(types()).containsExactly(RECEIVED, CONSENT_GRANTED);
        CustodyEntry received = custody.entries.get(0);
        assertThat(received.item()).isEqualTo(id);
        assertThat(received.actor()).isEqualTo("m-1");
        assertThat(received.role()).isEqualTo("MONITOR");
        assertThat(received.at()).isEqualTo(Instant.parse("2019-01-14T10:00:00Z"));
        assertThat(received.commitment()).isEqualTo(CustodyEntry.commitment(Desk.SALT, Json.write(published)));
        assertThat(custody.publishedBefore).as("written first").containsOnly(0);
    }

    @Test
    void publishesNothingOfWhichNothingIsWritten() {
        custody.away = true;
        assertThatThrownBy(() -> desk.accept(Submissions.detention(), "key-1", Submissions.MONITOR))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(CustodyLog.Unavailable.class);
        assertThat(desk.log.published).isEmpty();

        custody.away = false;
        UUID id = desk.accept(Submissions.detention(), "key-1", Submissions.MONITOR)
                .id();
        custody.away = true;
        assertThatThrownBy(() -> desk.intake.withdraw(id, Submissions.MONITOR).join())
                .hasCauseInstanceOf(CustodyLog.Unavailable.class);
        assertThat(desk.log.withdrawn).isEmpty();
    }

    @Test
    void tellsALaterVersionFromTheFirstAndARepetitionFromBoth() {
        desk.accept(Submissions.imported("row-7", "Раз."));
        desk.accept(Submissions.imported("row-7", "Раз."));
        desk.accept(Submissions.imported("row-7", "Два."));

        assertThat(types()).containsExactly(RECEIVED, CONSENT_GRANTED, TRANSFORMED);
        assertThat(custody.entries.get(2).purpose()).isEqualTo(CustodyPurpose.CORRECTION);
        assertThat(custody.entries.get(2).commitment())
                .isEqualTo(CustodyEntry.commitment(Desk.SALT, Json.write(desk.log.published.get(1))));
    }

    @Test
    void noticesThatTheConsentIsAnother() {
        desk.accept(Submissions.imported("row-7", "Раз."));
        Consent wider = new Consent(
                ConsentGiver.PERSON,
                null,
                null,
                null,
                null,
                true,
                Map.of(ConsentScope.STORE_INTERNAL, ConsentAnswer.YES, ConsentScope.KEEP_SEALED, ConsentAnswer.YES));
        desk.accept(Submissions.imported("row-7", "Раз.", wider));

        assertThat(types()).containsExactly(RECEIVED, CONSENT_GRANTED, TRANSFORMED, CONSENT_CHANGED);
    }

    @Test
    void writesTheWithdrawalBeforeItIsPublished() {
        UUID id = desk.accept(Submissions.detention()).id();
        desk.intake.withdraw(id, Submissions.MONITOR).join();

        assertThat(types()).containsExactly(RECEIVED, CONSENT_GRANTED, CONSENT_WITHDRAWN, DESTROYED);
        assertThat(custody.publishedBefore.get(3)).isEqualTo(1);
        desk.intake.withdraw(id, Submissions.MONITOR).join();
        assertThat(custody.entries).as("withdrawn once").hasSize(4);
    }

    @Test
    void namesTheHashOfWhatWasSealed() {
        Desk sealing = new Desk(
                home, new FakeTestimonyLog(), new RecordedTestimonies(), new InMemoryVault(), Custodians.recipients());
        Intake.Accepted accepted =
                sealing.accept(Submissions.reachable("Слова.", "plantedcontactqzv", ConsentAnswer.YES));

        CustodyEntry stored = sealing.custody.entries.stream()
                .filter(entry -> entry.type() == STORED)
                .findFirst()
                .orElseThrow();
        assertThat(stored.purpose()).isEqualTo(CustodyPurpose.SEALED_SUBMISSION);
        assertThat(stored.sha256After())
                .isEqualTo(accepted.sealing().sealed().get(0).sha256());
    }

    /** Nothing is on the log while it waits, so nothing is in the chain; then both people are. */
    @Test
    void namesBothPeopleOfWhatWaited() {
        UUID id = desk.accept(Submissions.saying(FOREIGN)).id();
        assertThat(custody.entries).isEmpty();

        desk.secondPerson
                .decide(
                        id,
                        new SecondOpinion(SecondOpinion.Verdict.RELEASE, SecondLook.NOBODY_RECOGNISABLE, null),
                        Submissions.VERIFIER)
                .join();

        assertThat(types()).containsExactly(RECEIVED, CONSENT_GRANTED, REDACTED);
        assertThat(custody.entries.get(0).actor()).isEqualTo("m-1");
        assertThat(custody.entries.get(0).role()).isEqualTo("MONITOR");
        assertThat(custody.entries.get(0).at()).as("to the day").isEqualTo(Instant.parse("2019-01-14T00:00:00Z"));
        assertThat(custody.entries.get(2).role()).isEqualTo("VERIFIER");
        assertThat(custody.entries.get(2).purpose()).isEqualTo(CustodyPurpose.SECOND_LOOK);
        assertThat(custody.entries.get(2).commitment())
                .isEqualTo(CustodyEntry.commitment(Desk.SALT, Json.write(desk.log.published.get(0))));
        assertThat(custody.publishedBefore).containsOnly(0);
    }

    @Test
    void letsNothingOutOfQuarantineOfWhichNothingIsWritten() {
        UUID id = desk.accept(Submissions.saying(FOREIGN)).id();
        custody.away = true;

        assertThatThrownBy(() -> desk.secondPerson
                        .decide(
                                id,
                                new SecondOpinion(SecondOpinion.Verdict.RELEASE, SecondLook.NOBODY_RECOGNISABLE, null),
                                Submissions.VERIFIER)
                        .join())
                .hasCauseInstanceOf(CustodyLog.Unavailable.class);
        assertThat(desk.log.published).isEmpty();
        assertThat(desk.secondPerson.list(Submissions.VERIFIER).total()).isEqualTo(1);
    }

    @Test
    void holdsNobodysWords() {
        desk.accept(Submissions.saying("Меня зовут Хасан Исаев; plantedwordqzv, телефон +7 928 555-01-23."));
        desk.accept(Submissions.imported("plantedwordqzv", "Раз."));
        desk.intake.withdraw(custody.entries.get(0).item(), Submissions.MONITOR).join();

        assertThat(custody.entries).hasSize(6).allSatisfy(entry -> {
            assertThat(Constraints.violations(entry)).isEmpty();
            assertThat(new String(Json.write(entry), StandardCharsets.UTF_8))
                    .doesNotContain("Хасан", "Исаев", "plantedwordqzv", "928", "RU-CE", "DETENTION");
        });
    }

    private List<CustodyType> types() {
        return custody.entries.stream().map(CustodyEntry::type).toList();
    }
}
