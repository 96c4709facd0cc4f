package org.vigil.search.custody;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.contract.CustodyEntry;

/** Brings what waits in the {@link Outbox} to the log, and does not give up. */
final class KafkaOutbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaOutbox.class);
    private static final int MOST_SECONDS = 30;

    private final Outbox outbox;
    private final KafkaCustody custody;
    private final Thread sender = new Thread(this::sendForEver, "custody-outbox");

    KafkaOutbox(Outbox outbox, KafkaCustody custody) {
        this.outbox = outbox;
        this.custody = custody;
        sender.setDaemon(true);
    }

    void start() {
        sender.start();
    }

    @Override
    public void close() {
        sender.interrupt();
    }

    private void sendForEver() {
        int seconds = 1;
        try {
            while (!Thread.currentThread().isInterrupted()) {
                List<CustodyEntry> next = outbox.next();
                try {
                    custody.append(next);
                    outbox.sent(next.size());
                    seconds = 1;
                } catch (CustodyUnavailable away) {
                    LOG.warn("{} readings wait for the log of custody", outbox.size());
                    TimeUnit.SECONDS.sleep(seconds);
                    seconds = Math.min(2 * seconds, MOST_SECONDS);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
