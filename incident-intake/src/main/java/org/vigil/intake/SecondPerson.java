package org.vigil.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Constraints;
import org.vigil.contract.Corrections;
import org.vigil.contract.SecondOpinion;
import org.vigil.contract.Testimony;
import org.vigil.contract.Violation;
import org.vigil.contract.vocabulary.QuarantineReason;
import org.vigil.contract.vocabulary.Role;
import org.vigil.contract.vocabulary.SecondLook;
import org.vigil.intake.custody.Custody;
import org.vigil.intake.quarantine.Held;
import org.vigil.intake.quarantine.Quarantine;
import org.vigil.intake.quarantine.Refusal;
import org.vigil.intake.quarantine.Waiting;
import org.vigil.intake.risk.Risk;

/**
 * What waits, as a second person sees and decides it. Nobody decides about what they submitted themselves or about a
 * region that is not theirs; what is released is answered only when the log has acknowledged it.
 */
final class SecondPerson {
    private static final int MOST_LISTED = 200;

    private final Quarantine quarantine;
    private final RecordedTestimonies recorded;
    private final MoreHidden moreHidden;
    private final TestimonyLog log;
    private final Sealing sealing;
    private final Custody custody;
    private final Clock clock;

    SecondPerson(
            Quarantine quarantine,
            RecordedTestimonies recorded,
            MoreHidden moreHidden,
            TestimonyLog log,
            Sealing sealing,
            Custody custody,
            Clock clock) {
        this.quarantine = quarantine;
        this.recorded = recorded;
        this.moreHidden = moreHidden;
        this.log = log;
        this.sealing = sealing;
        this.custody = custody;
        this.clock = clock;
    }

    /** What this person may decide about, the longest waiting first; no content. */
    Listed list(Staff staff) {
        List<Item> items = quarantine.waiting().stream()
                .filter(waiting -> !isSettled(waiting) && mayDecide(staff, waiting))
                .map(Item::of)
                .toList();
        return new Listed(items.size(), items.stream().limit(MOST_LISTED).toList());
    }

    Shown show(UUID id, Staff staff) {
        Waiting waiting = decidable(id, staff);
        Held held = quarantine.open(id).orElseThrow(SecondPerson::notWaiting);
        return new Shown(Item.of(waiting), held.testimony());
    }

    CompletableFuture<Decided> decide(UUID id, SecondOpinion opinion, Staff staff) {
        decidable(id, staff);
        List<Violation> violations = Constraints.violations(opinion);
        if (!violations.isEmpty()) {
            throw new Refused(Problem.invalid(violations));
        }
        return Intake.alone(
                quarantine,
                id,
                () -> opinion.decision() == SecondOpinion.Verdict.RELEASE
                        ? release(id, opinion.corrections(), staff)
                        : refuse(id, opinion.reason()));
    }

    /** For whoever submitted it: whether it still waits, or why it was refused. */
    Status status(UUID id, Staff staff) {
        Optional<Waiting> waiting = quarantine.waiting(id).filter(held -> !isSettled(held));
        if (waiting.isPresent() && staff.mayChange(Recorded.of(waiting.get()))) {
            return new Status(
                    id, State.WAITING, waiting.get().since(), waiting.get().reasons(), null);
        }
        Refusal refusal = quarantine
                .refusal(id)
                .filter(refused -> staff.mayChange(Recorded.of(refused)))
                .orElseThrow(SecondPerson::notWaiting);
        return new Status(id, State.REFUSED, refusal.on(), Set.of(), refusal.reason());
    }

    private CompletableFuture<Decided> release(UUID id, @Nullable Corrections corrections, Staff staff) {
        Held held = quarantine.open(id).orElseThrow(SecondPerson::notWaiting);
        Testimony testimony = moreHidden.in(held.testimony(), corrections);
        Role submittedAs = held.submittedAs();
        return custody.released(
                        held.testimony(),
                        held.since(),
                        testimony,
                        recorded.find(id).map(Recorded::earlier).orElse(null),
                        sealing.of(id),
                        submittedAs == null ? null : submittedAs.name(),
                        staff.actor())
                .thenCompose(written -> log.publish(testimony, held.fingerprint()))
                .thenApply(receipt -> {
                    recorded.record(testimony, held.fingerprint(), receipt);
                    quarantine.forget(id);
                    return new Decided(
                            id, State.RELEASED, receipt, testimony.narrative().hidden());
                });
    }

    private CompletableFuture<Decided> refuse(UUID id, SecondLook reason) {
        quarantine.refuse(id, reason, LocalDate.now(clock));
        return CompletableFuture.runAsync(() -> sealing.destroy(id))
                .thenApply(destroyed -> new Decided(id, State.REFUSED, null, Map.of()));
    }

    private Waiting decidable(UUID id, Staff staff) {
        Waiting waiting = quarantine
                .waiting(id)
                .filter(held -> !isSettled(held) && staff.coversRegion(held.region()))
                .orElseThrow(SecondPerson::notWaiting);
        if (waiting.recordedBy().equals(staff.pseudonym())) {
            throw new Refused(Problem.forbidden("You submitted this testimony; somebody else has to decide."));
        }
        return waiting;
    }

    private static boolean mayDecide(Staff staff, Waiting waiting) {
        return staff.coversRegion(waiting.region()) && !waiting.recordedBy().equals(staff.pseudonym());
    }

    /** A crash between publishing and forgetting leaves a file for what the log has decided already. */
    private boolean isSettled(Waiting waiting) {
        boolean settled = recorded.isWithdrawn(waiting.id())
                || recorded.find(waiting.id())
                        .filter(record -> record.fingerprint().equals(waiting.fingerprint()))
                        .isPresent();
        if (settled) {
            quarantine.forget(waiting.id());
        }
        return settled;
    }

    private static Refused notWaiting() {
        return new Refused(Problem.of(
                404, "not-found", "No such testimony is waiting", "It was decided or withdrawn, or is not yours."));
    }

    enum State {
        WAITING,
        RELEASED,
        REFUSED
    }

    record Listed(int total, List<Item> waiting) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            UUID id, LocalDate since, @Nullable String region, Risk risk, int alike, Set<QuarantineReason> reasons) {
        static Item of(Waiting waiting) {
            return new Item(
                    waiting.id(),
                    waiting.since(),
                    waiting.region(),
                    waiting.risk(),
                    waiting.alike(),
                    waiting.reasons());
        }
    }

    record Shown(Item item, Testimony testimony) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decided(UUID id, State state, @Nullable String receipt, Map<String, Integer> hidden) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Status(
            UUID id,
            State state,
            LocalDate since,
            Set<QuarantineReason> reasons,
            @Nullable SecondLook reason) {}
}
