package org.vigil.intake;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.contract.Topic;

/** Feeds {@link RecordedTestimonies} from the log. */
final class KafkaRecordedTestimonies implements AutoCloseable {
    private final RecordedTestimonies recorded;
    private final KafkaReplay replay;

    KafkaRecordedTestimonies(String bootstrapServers, RecordedTestimonies recorded) {
        this.recorded = recorded;
        this.replay = new KafkaReplay(bootstrapServers, Topic.TESTIMONIES, this::take);
    }

    void start() {
        replay.start();
    }

    /** Whether everything that was on the log at the start has been seen. */
    boolean isCaughtUp() {
        return replay.isCaughtUp();
    }

    @Override
    public void close() {
        replay.close();
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        UUID id = UUID.fromString(record.key());
        if (record.value() == null) {
            recorded.withdraw(id);
        } else {
            remember(record);
        }
    }

    private void remember(ConsumerRecord<String, byte[]> record) {
        Header fingerprint = record.headers().lastHeader(KafkaTestimonyLog.FINGERPRINT);
        recorded.record(
                Json.read(record.value(), Testimony.class),
                fingerprint == null ? "" : new String(fingerprint.value(), StandardCharsets.UTF_8),
                TestimonyLog.receipt(record.value()));
    }
}
