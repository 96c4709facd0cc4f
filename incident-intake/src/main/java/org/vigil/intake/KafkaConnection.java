package org.vigil.intake;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.contract.Erasure;
import org.vigil.intake.custody.KafkaCustodyLog;

/** Comes up with the broker, whichever starts first: declares the topics, reads the log, then sends markers for ever. */
final class KafkaConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaConnection.class);

    private final String bootstrapServers;
    private final Erasure erasure;
    private final short replication;
    private final KafkaTestimonyLog log;
    private final KafkaRecordedTestimonies recorded;
    private final KafkaCustodyLog custody;
    private final KafkaDepartures departures;
    private final ScheduledExecutorService scheduler =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "kafka-connection"));

    KafkaConnection(
            String bootstrapServers,
            Erasure erasure,
            short replication,
            KafkaTestimonyLog log,
            KafkaRecordedTestimonies recorded,
            KafkaCustodyLog custody,
            KafkaDepartures departures) {
        this.bootstrapServers = bootstrapServers;
        this.erasure = erasure;
        this.replication = replication;
        this.log = log;
        this.recorded = recorded;
        this.custody = custody;
        this.departures = departures;
    }

    void start() {
        scheduler.execute(this::connect);
    }

    boolean isReady() {
        return recorded.isCaughtUp() && departures.isCaughtUp() && log.isReady() && custody.isReady();
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
        recorded.close();
        departures.close();
    }

    private void connect() {
        try {
            KafkaTopics.declare(bootstrapServers, erasure, replication);
            recorded.start();
            departures.start();
            long period = erasure.marker().toMillis();
            Future<?> unused = scheduler.scheduleAtFixedRate(log::mark, period, period, TimeUnit.MILLISECONDS);
        } catch (ExecutionException notYet) {
            LOG.info("waiting for the broker");
            Future<?> unused = scheduler.schedule(this::connect, 250, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
