package org.vigil.search.erasure;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.contract.Erasure;
import org.vigil.search.index.View;
import org.vigil.search.problem.IndexUnavailable;

/**
 * The job that makes withdrawn testimonies leave the index's files. It runs once at start, as nobody remembers what was
 * withdrawn before a crash, and after that only when there were withdrawals.
 */
public final class Sweep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final ElasticsearchExpunge expunge;
    private final Duration period;
    private final AtomicBoolean due = new AtomicBoolean(true);
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sweep");
        thread.setDaemon(true);
        return thread;
    });

    public Sweep(ElasticsearchExpunge expunge, Erasure erasure) {
        this.expunge = expunge;
        this.period = erasure.indexSweep();
    }

    public void begin() {
        // run() lets nothing escape, so there is nothing to wait for.
        ScheduledFuture<?> unused =
                executor.scheduleWithFixedDelay(this::run, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    public void withdrawn() {
        due.set(true);
    }

    void run() {
        if (!due.getAndSet(false)) {
            return;
        }
        try {
            boolean gone = true;
            for (View view : View.values()) {
                gone &= !view.isRebuilt() || expunge.deletedFrom(view.alias());
            }
            if (!gone) {
                due.set(true);
            }
        } catch (IndexUnavailable later) {
            // Away, or not made yet; nothing to say that others do not say.
            due.set(true);
        } catch (RuntimeException broken) {
            // A scheduled task that throws is never run again.
            due.set(true);
            LOG.error("Sweep failed: {} {}", broken.getClass().getName(), broken.getMessage());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
