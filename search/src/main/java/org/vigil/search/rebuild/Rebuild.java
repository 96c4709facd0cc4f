package org.vigil.search.rebuild;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.search.index.ElasticsearchIndices;
import org.vigil.search.index.KafkaPositions;
import org.vigil.search.index.View;
import org.vigil.search.problem.IndexUnavailable;

/**
 * Keeps the index a view of the log: at start it makes what is missing or of an older build, and on demand all of it.
 * The group's offsets go first and the indices after, so that a crash in between only reads the log once more.
 */
public final class Rebuild implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(300);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final int ATTEMPTS_BETWEEN_WARNINGS = 200;

    private final ElasticsearchIndices indices;
    private final KafkaLog log;
    private final KafkaPositions positions;
    private final Reading reading;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicBoolean everythingWanted = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rebuild");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean serving;

    /** Starts and stops the consumer of the log; both return when it is so. */
    public interface Reading {
        void start();

        void stop();
    }

    public Rebuild(ElasticsearchIndices indices, KafkaLog log, KafkaPositions positions, Reading reading) {
        this.indices = indices;
        this.log = log;
        this.positions = positions;
        this.reading = reading;
    }

    /** Makes what is missing, then lets the log flow in. Returns at once; waits for the engines as long as it takes. */
    public void begin() {
        serving = false;
        // One run may be under way and one may wait; a third would only do the second's work again.
        if (waiting.compareAndSet(false, true)) {
            executor.execute(() -> {
                waiting.set(false);
                untilDone(this::prepare);
            });
        }
    }

    /** As {@link #begin}, and from then on whenever an index is found missing. */
    public void keep() {
        begin();
        long period = BETWEEN_LOOKS.toMillis();
        // look() lets nothing escape, so there is nothing to wait for.
        ScheduledFuture<?> unused = executor.scheduleWithFixedDelay(this::look, period, period, TimeUnit.MILLISECONDS);
    }

    /** Drops everything that people said from the index, and replays the log. */
    public void everything() {
        everythingWanted.set(true);
        begin();
    }

    /** Whether the indices are there and the log flows in. */
    public boolean isServing() {
        return serving && !positions.next().isEmpty();
    }

    private void look() {
        try {
            if (serving && !indices.allThere()) {
                begin();
            }
        } catch (RuntimeException away) {
            LOG.debug("nothing to see while the index is away");
        }
    }

    private void prepare() {
        Set<View> views = EnumSet.noneOf(View.class);
        views.addAll(indices.unfit());
        if (everythingWanted.get()) {
            Stream.of(View.values()).filter(View::isRebuilt).forEach(views::add);
        }
        if (!views.isEmpty()) {
            LOG.info("Rebuilding {} from the log", views);
            reading.stop();
            log.forgetOffsets();
            positions.forget();
            views.forEach(indices::renew);
        }
        everythingWanted.set(false);
        reading.start();
        serving = true;
    }

    private void untilDone(Runnable task) {
        for (int attempt = 0; closed.getCount() > 0; attempt++) {
            try {
                task.run();
                return;
            } catch (IndexUnavailable notYet) {
                if (attempt % ATTEMPTS_BETWEEN_WARNINGS == ATTEMPTS_BETWEEN_WARNINGS - 1) {
                    LOG.warn("Still waiting: {}", notYet.getMessage());
                }
                pause();
            } catch (RuntimeException broken) {
                LOG.error("Cannot prepare the index: {} {}", broken.getClass().getName(), broken.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            if (closed.await(BETWEEN_ATTEMPTS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("stopping");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        executor.shutdownNow();
    }
}
