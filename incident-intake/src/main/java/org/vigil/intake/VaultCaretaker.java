package org.vigil.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.vigil.intake.attachment.Attachments;
import org.vigil.intake.seal.SealedSubmissions;
import org.vigil.intake.seal.Vault;

/**
 * Brings vault and log together again after a crash between the two: what was withdrawn is destroyed, what never came to
 * an end is cleared away. It never destroys what was confirmed, so that a lost log does not take the vault with it.
 */
final class VaultCaretaker implements AutoCloseable {
    private static final Duration ROUND = Duration.ofMinutes(10);
    private static final Duration STILL_ON_ITS_WAY = Duration.ofHours(1);

    private final Vault vault;
    private final SealedSubmissions submissions;
    private final Attachments attachments;
    private final RecordedTestimonies recorded;
    private final Clock clock;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "vault-caretaker");
        thread.setDaemon(true);
        return thread;
    });

    VaultCaretaker(
            Vault vault,
            SealedSubmissions submissions,
            Attachments attachments,
            RecordedTestimonies recorded,
            Clock clock) {
        this.vault = vault;
        this.submissions = submissions;
        this.attachments = attachments;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** Looks every second until everything on the log is known, makes a round then, and another every ten minutes. */
    void start(BooleanSupplier logIsKnown) {
        Future<?> unused = rounds.schedule(() -> startWhenKnown(logIsKnown), 1, TimeUnit.SECONDS);
    }

    private void startWhenKnown(BooleanSupplier logIsKnown) {
        if (logIsKnown.getAsBoolean()) {
            Future<?> unused =
                    rounds.scheduleWithFixedDelay(this::roundIfPossible, 0, ROUND.toSeconds(), TimeUnit.SECONDS);
        } else {
            start(logIsKnown);
        }
    }

    private void roundIfPossible() {
        try {
            round();
        } catch (Vault.VaultUnavailable unavailable) {
            // A submission that needs the vault says so to whoever sends it; the next round comes.
        }
    }

    void round() {
        Instant olderThan = clock.instant().minus(STILL_ON_ITS_WAY);
        for (UUID testimony : vault.testimonies()) {
            if (recorded.isWithdrawn(testimony)) {
                vault.destroy(testimony);
            } else {
                submissions.settle(testimony, recorded.find(testimony).isPresent(), olderThan);
                attachments.settle(testimony, olderThan);
            }
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
