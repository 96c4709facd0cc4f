package org.vigil.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.vigil.contract.Submission;
import org.vigil.intake.seal.Sealed;
import org.vigil.intake.seal.SealedSubmissions;
import org.vigil.intake.seal.Vault;

/** What sealing means for taking a testimony: it comes before publishing, and is confirmed after. */
final class Sealing {
    private final SealedSubmissions submissions;
    private final Vault vault;

    Sealing(SealedSubmissions submissions, Vault vault) {
        this.submissions = submissions;
        this.vault = vault;
    }

    boolean isPossible() {
        return submissions.isPossible();
    }

    /** Seals what the submission wants sealed; when this returns it is on the disk. */
    Begun begin(UUID id, Submission submission) {
        return new Begun(id, submission, submissions.seal(id, submission));
    }

    /** What is sealed of a testimony that was taken before. */
    Outcome outcome(UUID id, Submission submission) {
        List<Sealed> sealed = submissions.of(id);
        return new Outcome(state(submission, !sealed.isEmpty()), sealed);
    }

    List<Sealed> of(UUID id) {
        return submissions.of(id);
    }

    /** Destroys everything that the vault holds of a testimony: what was sealed, and copies of what was attached. */
    void destroy(UUID id) {
        try {
            vault.destroy(id);
        } catch (Vault.VaultUnavailable unavailable) {
            throw new Refused(Problem.notDestroyed());
        }
    }

    private static State state(Submission submission, boolean sealed) {
        if (sealed) {
            return State.SEALED;
        }
        return SealedSubmissions.wanted(submission) ? State.NOBODY_TO_SEAL_TO : State.NOT_WANTED;
    }

    /** NOBODY_TO_SEAL_TO: the person agreed that their words be kept, but they are not, because there are no recipients. */
    enum State {
        NOT_WANTED,
        SEALED,
        NOBODY_TO_SEAL_TO
    }

    record Outcome(State state, List<Sealed> sealed) {}

    /** Sealed, while it is not yet known whether the log takes the testimony. */
    final class Begun {
        private final UUID id;
        private final Submission submission;
        private final Optional<SealedSubmissions.Provisional> provisional;

        private Begun(UUID id, Submission submission, Optional<SealedSubmissions.Provisional> provisional) {
            this.id = id;
            this.submission = submission;
            this.provisional = provisional;
        }

        Outcome outcome() {
            List<Sealed> sealed = provisional.map(SealedSubmissions.Provisional::sealed).stream()
                    .toList();
            return new Outcome(state(submission, !sealed.isEmpty()), sealed);
        }

        /** Not on the thread that brings the acknowledgement, which has others to bring. */
        CompletableFuture<Void> confirm() {
            return CompletableFuture.runAsync(() -> submissions.confirm(id, submission, provisional))
                    // Nothing is lost: what stays provisional is settled by the caretaker.
                    .exceptionally(unavailable -> null);
        }
    }
}
