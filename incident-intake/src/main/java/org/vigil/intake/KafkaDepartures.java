package org.vigil.intake;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Json;
import org.vigil.contract.Topic;
import org.vigil.intake.custody.Departures;

/** Feeds {@link Departures} from the log of custody. */
final class KafkaDepartures implements AutoCloseable {
    private final Departures departures;
    private final KafkaReplay replay;

    KafkaDepartures(String bootstrapServers, Departures departures) {
        this.departures = departures;
        this.replay = new KafkaReplay(bootstrapServers, Topic.CUSTODY, this::take);
    }

    void start() {
        replay.start();
    }

    /** Whether every packet that had left before the start is known. */
    boolean isCaughtUp() {
        return replay.isCaughtUp();
    }

    @Override
    public void close() {
        replay.close();
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        if (record.value() != null) {
            departures.take(Json.read(record.value(), CustodyEntry.class));
        }
    }
}
