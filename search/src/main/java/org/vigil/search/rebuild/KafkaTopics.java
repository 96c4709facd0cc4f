package org.vigil.search.rebuild;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.vigil.contract.Erasure;
import org.vigil.search.problem.IndexUnavailable;

/**
 * Waits for the broker and makes sure that the topics are there, before the binder looks for them: a binding that could
 * not be made at once is replaced by one that cannot be started and stopped.
 */
public final class KafkaTopics implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaTopics.class);
    /** Just before the bindings ({@code MAX_VALUE - 3000}); the web server comes after both. */
    private static final int PHASE = Integer.MAX_VALUE - 3100;

    private final KafkaLog log;
    private final Erasure erasure;
    private final short replication;
    private volatile boolean created;

    public KafkaTopics(KafkaLog log, Erasure erasure, short replication) {
        this.log = log;
        this.erasure = erasure;
        this.replication = replication;
    }

    @Override
    public void start() {
        while (!created && !Thread.currentThread().isInterrupted()) {
            try {
                log.createTopics(erasure, replication);
                created = true;
            } catch (IndexUnavailable notYet) {
                LOG.info("Waiting for the broker: {}", notYet.getMessage());
                pause();
            }
        }
    }

    @Override
    public void stop() {
        created = false;
    }

    @Override
    public boolean isRunning() {
        return created;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
