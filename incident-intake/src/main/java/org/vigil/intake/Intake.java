package org.vigil.intake;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Submission;
import org.vigil.contract.Testimony;

/**
 * Takes a submission and answers only when the log has acknowledged it. The same external id is the same testimony; the
 * same Idempotency-Key with the same content gives the same answer and publishes nothing again.
 */
final class Intake {
    private final Anonymization anonymization;
    private final TestimonyLog log;
    private final RecordedTestimonies recorded;
    private final Sealing sealing;
    private final DeploymentKey key;
    private final Supplier<UUID> newId;

    Intake(
            Anonymization anonymization,
            TestimonyLog log,
            RecordedTestimonies recorded,
            Sealing sealing,
            DeploymentKey key,
            Supplier<UUID> newId) {
        this.anonymization = anonymization;
        this.log = log;
        this.recorded = recorded;
        this.sealing = sealing;
        this.key = key;
        this.newId = newId;
    }

    /** Refuses with {@link Refused} before anything is published; otherwise completes with what was accepted. */
    CompletableFuture<Accepted> accept(
            Submission submission, String fingerprint, @Nullable String idempotencyKey, Staff staff) {
        if (!staff.coversRegion(submission.place().region())) {
            throw new Refused(Problem.forbidden("Your account covers other regions."));
        }
        UUID id = idOf(submission, idempotencyKey, staff);
        if (recorded.isWithdrawn(id)) {
            throw new Refused(Problem.withdrawn());
        }
        Optional<Recorded> earlier = recorded.find(id);
        if (earlier.isPresent() && earlier.get().fingerprint().equals(fingerprint)) {
            return CompletableFuture.completedFuture(
                    new Accepted(id, earlier.get().receipt(), earlier.get().hidden(), sealing.outcome(id, submission)));
        }
        if (earlier.isPresent() && submission.externalId() == null) {
            throw new Refused(Problem.keyReused());
        }
        if (earlier.isPresent() && !staff.mayChange(earlier.get())) {
            throw new Refused(Problem.forbidden("Another monitor recorded this testimony."));
        }
        if (submission.contact() != null && !sealing.isPossible()) {
            throw new Refused(Problem.nobodyToSealTo());
        }
        Testimony testimony = anonymization.of(id, submission, staff);
        Sealing.Begun seal = sealing.begin(id, submission);
        return log.publish(testimony, fingerprint)
                .thenApply(receipt -> {
                    Map<String, Integer> hidden = testimony.narrative().hidden();
                    // Known at once, so that who has the answer can withdraw; the view of the log follows a little
                    // later.
                    recorded.record(
                            id,
                            new Recorded(staff.pseudonym(), testimony.place().region(), fingerprint, receipt, hidden));
                    return new Accepted(id, receipt, hidden, seal.outcome());
                })
                .thenCompose(accepted -> seal.confirm().thenApply(confirmed -> accepted));
    }

    /** Withdraws a recorded testimony and destroys what is sealed of it; withdrawing twice is no error. */
    CompletableFuture<Void> withdraw(UUID id, Staff staff) {
        if (recorded.isWithdrawn(id)) {
            return CompletableFuture.runAsync(() -> sealing.destroy(id));
        }
        Recorded record = recorded.find(id).orElseThrow(() -> new Refused(Problem.notFound()));
        if (!staff.mayChange(record)) {
            throw new Refused(Problem.forbidden("Only who recorded a testimony may withdraw it."));
        }
        return log.withdraw(id).thenRun(() -> recorded.withdraw(id)).thenRunAsync(() -> sealing.destroy(id));
    }

    /** Recognises the same content again without keeping any of it. */
    String fingerprint(byte[] body) {
        return key.token("fingerprint", Base64.getEncoder().encodeToString(body));
    }

    private UUID idOf(Submission submission, @Nullable String idempotencyKey, Staff staff) {
        if (submission.externalId() != null) {
            String system = submission.sourceSystem() == null ? "" : submission.sourceSystem();
            return key.id("external", system, submission.externalId());
        }
        return idempotencyKey == null ? newId.get() : key.id("idempotency", staff.pseudonym(), idempotencyKey);
    }

    /**
     * What the monitor is told: the id, the receipt (SHA-256 of what was published), how much was hidden, and what was
     * sealed.
     */
    record Accepted(UUID id, String receipt, Map<String, Integer> hidden, Sealing.Outcome sealing) {}
}
