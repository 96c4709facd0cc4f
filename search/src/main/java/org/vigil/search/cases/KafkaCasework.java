package org.vigil.search.cases;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Casework;
import org.vigil.contract.CloudEvent;
import org.vigil.contract.Constraints;
import org.vigil.contract.Json;
import org.vigil.contract.Topic;
import tools.jackson.core.JacksonException;

/** How an entry of casework lies in a record of Kafka: the case as its key, the entry's id and mark in the headers. */
final class KafkaCasework {
    private static final String MARK = "vigil_fingerprint";
    private static final int SCHEMA_VERSION = 2;

    private KafkaCasework() {}

    static ProducerRecord<String, byte[]> record(Entry entry) {
        Casework event = entry.event();
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(Topic.CASEWORK.topicName(), event.caseId().toString(), Json.write(event));
        new CloudEvent("casework", entry.id(), "/search", event.at(), SCHEMA_VERSION)
                .headers()
                .forEach((name, bytes) -> record.headers().add(name, bytes));
        record.headers().add(MARK, entry.mark().getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /** Empty where the record is no casework; what it says is nobody's to quote. */
    static Optional<Entry> entry(ConsumerRecord<String, byte[]> record) {
        byte[] value = record.value();
        if (value == null || value.length > Json.LARGEST) {
            return Optional.empty();
        }
        try {
            Casework event = Json.read(value, Casework.class);
            boolean sound = Constraints.violations(event).isEmpty()
                    && event.caseId().toString().equals(record.key());
            return sound ? Optional.of(new Entry(id(record), header(record, MARK), event)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Older writers gave no id; then the place in the log is one. */
    private static UUID id(ConsumerRecord<String, byte[]> record) {
        try {
            return UUID.fromString(header(record, "ce_id"));
        } catch (IllegalArgumentException none) {
            return UUID.nameUUIDFromBytes(("casework@" + record.offset()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        @Nullable Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
