package org.vigil.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Submission;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.QuarantineReason;
import org.vigil.intake.custody.Custody;
import org.vigil.intake.quarantine.Held;
import org.vigil.intake.quarantine.Quarantine;
import org.vigil.intake.quarantine.Refusal;
import org.vigil.intake.quarantine.Waiting;

/**
 * Takes a submission and answers only when the log has acknowledged it, or, where it is in doubt, when it waits sealed on
 * the disk for a second person. The same external id is the same testimony; the
 * same Idempotency-Key with the same content gives the same answer and publishes nothing again.
 */
final class Intake {
    private final Anonymization anonymization;
    private final TestimonyLog log;
    private final RecordedTestimonies recorded;
    private final Quarantine quarantine;
    private final Judgement judgement;
    private final Sealing sealing;
    private final Custody custody;
    private final DeploymentKey key;
    private final Clock clock;
    private final Supplier<UUID> newId;

    Intake(
            Anonymization anonymization,
            TestimonyLog log,
            RecordedTestimonies recorded,
            Quarantine quarantine,
            Judgement judgement,
            Sealing sealing,
            Custody custody,
            DeploymentKey key,
            Clock clock,
            Supplier<UUID> newId) {
        this.anonymization = anonymization;
        this.log = log;
        this.recorded = recorded;
        this.quarantine = quarantine;
        this.judgement = judgement;
        this.sealing = sealing;
        this.custody = custody;
        this.key = key;
        this.clock = clock;
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
            return CompletableFuture.completedFuture(Accepted.recorded(
                    id, earlier.get().receipt(), earlier.get().hidden(), sealing.outcome(id, submission)));
        }
        Optional<Waiting> waiting = quarantine.waiting(id);
        if (waiting.isPresent() && waiting.get().fingerprint().equals(fingerprint)) {
            return CompletableFuture.completedFuture(Accepted.waiting(waiting.get(), sealing.outcome(id, submission)));
        }
        Optional<Refusal> refusal = quarantine.refusal(id);
        if (refusal.isPresent() && refusal.get().fingerprint().equals(fingerprint)) {
            throw new Refused(Problem.refusedBySecondPerson());
        }
        Optional<Recorded> known = known(id);
        if (known.isPresent() && submission.externalId() == null) {
            throw new Refused(Problem.keyReused());
        }
        if (known.isPresent() && !staff.mayChange(known.get())) {
            throw new Refused(Problem.forbidden("Another monitor recorded this testimony."));
        }
        return waiting.isPresent()
                ? alone(quarantine, id, () -> take(id, submission, fingerprint, staff))
                : take(id, submission, fingerprint, staff);
    }

    private CompletableFuture<Accepted> take(UUID id, Submission submission, String fingerprint, Staff staff) {
        if (submission.contact() != null && !sealing.isPossible()) {
            throw new Refused(Problem.nobodyToSealTo());
        }
        Anonymization.Result result = anonymization.of(id, submission, staff);
        Testimony testimony = result.testimony();
        Judgement.Verdict verdict = judgement.of(result.hiding(), Optional.of(result.told()), id);
        Sealing.Begun seal = sealing.begin(id, submission);
        if (!verdict.quarantine().isEmpty()) {
            Held held = new Held(
                    testimony,
                    fingerprint,
                    LocalDate.now(clock),
                    verdict.risk(),
                    verdict.alike() == null ? 0 : verdict.alike(),
                    verdict.quarantine(),
                    staff.role());
            quarantine.hold(held);
            return seal.confirm().thenApply(confirmed -> Accepted.waiting(Waiting.of(held), seal.outcome()));
        }
        Custody.Earlier earlier = recorded.find(id).map(Recorded::earlier).orElse(null);
        CompletableFuture<Accepted> published = custody.submitted(
                        testimony, earlier, seal.outcome().sealed(), staff.actor())
                .thenCompose(written -> log.publish(testimony, fingerprint))
                .thenApply(receipt -> {
                    // Known at once, so that who has the answer can withdraw; the view of the log follows some
                    // milliseconds
                    // later.
                    recorded.record(testimony, fingerprint, receipt);
                    quarantine.forget(id);
                    return Accepted.recorded(id, receipt, testimony.narrative().hidden(), seal.outcome());
                });
        return published.thenCompose(accepted -> seal.confirm().thenApply(confirmed -> accepted));
    }

    /** Withdraws a recorded testimony and destroys what is sealed of it; withdrawing twice is no error. */
    CompletableFuture<Void> withdraw(UUID id, Staff staff) {
        if (recorded.isWithdrawn(id)) {
            return CompletableFuture.runAsync(() -> sealing.destroy(id));
        }
        Recorded record = known(id).orElseThrow(() -> new Refused(Problem.notFound()));
        if (!staff.mayChange(record)) {
            throw new Refused(Problem.forbidden("Only who recorded a testimony may withdraw it."));
        }
        Supplier<CompletableFuture<Void>> work = () -> custody.withdrawn(id, staff.actor())
                .thenCompose(written -> log.withdraw(id))
                .thenRun(() -> {
                    recorded.withdraw(id);
                    quarantine.forget(id);
                })
                .thenRunAsync(() -> sealing.destroy(id));
        return quarantine.waiting(id).isPresent() ? alone(quarantine, id, work) : work.get();
    }

    /** While a second person decides about a testimony, nobody else changes it. */
    static <T> CompletableFuture<T> alone(Quarantine quarantine, UUID id, Supplier<CompletableFuture<T>> work) {
        if (!quarantine.take(id)) {
            throw new Refused(Problem.beingDecided());
        }
        try {
            return work.get().whenComplete((done, failed) -> quarantine.giveBack(id));
        } catch (RuntimeException failed) {
            quarantine.giveBack(id);
            throw failed;
        }
    }

    /** Whose it is, wherever it is: on the log, waiting, or refused. */
    private Optional<Recorded> known(UUID id) {
        return recorded.find(id)
                .or(() -> quarantine.waiting(id).map(Recorded::of))
                .or(() -> quarantine.refusal(id).map(Recorded::of));
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
     * What the monitor is told: the id, the receipt (SHA-256 of what was published; none while it waits), how much was
     * hidden, whether it waits for a second person and why, and what was sealed.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Accepted(
            UUID id,
            @Nullable String receipt,
            Map<String, Integer> hidden,
            boolean quarantined,
            Set<QuarantineReason> reasons,
            Sealing.Outcome sealing) {

        static Accepted recorded(UUID id, String receipt, Map<String, Integer> hidden, Sealing.Outcome sealing) {
            return new Accepted(id, receipt, hidden, false, Set.of(), sealing);
        }

        static Accepted waiting(Waiting waiting, Sealing.Outcome sealing) {
            return new Accepted(waiting.id(), null, waiting.hidden(), true, waiting.reasons(), sealing);
        }
    }
}
