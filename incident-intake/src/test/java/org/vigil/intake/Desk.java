package org.vigil.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Json;
import org.vigil.contract.Submission;
import org.vigil.contract.vocabulary.QuarantineReason;
import org.vigil.intake.anonymize.Anonymizer;
import org.vigil.intake.anonymize.PersonTokens;
import org.vigil.intake.custody.Custody;
import org.vigil.intake.quarantine.Quarantine;
import org.vigil.intake.quarantine.QuarantineRule;
import org.vigil.intake.quarantine.Seal;
import org.vigil.intake.risk.Reidentification;
import org.vigil.intake.seal.InMemoryVault;
import org.vigil.intake.seal.Recipients;
import org.vigil.intake.seal.SealedSubmissions;
import org.vigil.intake.seal.Vault;

/** The intake as it is wired, with a log in memory and a folder of its own; another desk over it is a restart. */
final class Desk {
    static final byte[] SECRET = new byte[32];
    static final Anonymizer ANONYMIZER = Anonymizer.load(PersonTokens.keyed(SECRET));
    static final int YOUNG_REGION = 20;
    static final String SALT = "5a".repeat(16);

    final FakeTestimonyLog log;
    final FakeCustodyLog custody = new FakeCustodyLog();
    final RecordedTestimonies recorded;
    final Quarantine quarantine;
    final Intake intake;
    final Preview preview;
    final SecondPerson secondPerson;

    Desk(Path home) {
        this(home, new FakeTestimonyLog(), new RecordedTestimonies(), new InMemoryVault(), Recipients.none());
    }

    /** With a vault of its own, over a log that others may write too. */
    Desk(Path home, FakeTestimonyLog log, RecordedTestimonies recorded, Vault vault, Recipients recipients) {
        this.log = log;
        this.recorded = recorded;
        DeploymentKey key = new DeploymentKey(SECRET);
        Clock clock = Clock.fixed(Instant.parse("2019-01-14T10:00:00Z"), ZoneOffset.UTC);
        QuarantineRule rule = new QuarantineRule(EnumSet.allOf(QuarantineReason.class));
        Correcting correcting = new Correcting(ANONYMIZER, rule);
        Reidentification reidentification = new Reidentification(recorded.crowd(), YOUNG_REGION);
        Judgement judgement = new Judgement(reidentification, rule);
        Dating dating = new Dating(reidentification);
        Sealing sealing = new Sealing(new SealedSubmissions(vault, recipients, clock), vault);
        Custody written = new Custody(custody, clock, () -> SALT);
        custody.before(log);
        quarantine = new Quarantine(home.resolve("quarantine"), new Seal(key.secret("quarantine")));
        intake = new Intake(
                new Anonymization(correcting, dating, new Lineage(key), clock),
                log,
                recorded,
                quarantine,
                judgement,
                sealing,
                written,
                key,
                clock,
                UUID::randomUUID);
        preview = new Preview(correcting, dating, judgement);
        secondPerson = new SecondPerson(quarantine, recorded, new MoreHidden(ANONYMIZER), log, sealing, written, clock);
    }

    Intake.Accepted accept(Submission submission) {
        return accept(submission, null, Submissions.MONITOR);
    }

    Intake.Accepted accept(Submission submission, @Nullable String idempotencyKey, Staff staff) {
        return intake.accept(submission, intake.fingerprint(Json.write(submission)), idempotencyKey, staff)
                .join();
    }
}
