package org.vigil.intake;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Json;
import org.vigil.contract.Topic;
import org.vigil.intake.custody.KafkaCustodyLog;

/** The topic of custody on a real broker, as another service sees it. */
final class CustodyTopic {
    private static final TopicPartition PARTITION = new TopicPartition(Topic.CUSTODY.topicName(), 0);

    private CustodyTopic() {}

    static void append(Broker broker, List<CustodyEntry> entries) {
        try (KafkaCustodyLog log = new KafkaCustodyLog(broker.bootstrapServers())) {
            await().atMost(Duration.ofSeconds(30)).until(log::isReady);
            log.append(entries).join();
        }
    }

    /** What is on the topic now about one item. */
    static List<CustodyEntry> about(Broker broker, UUID item) {
        List<CustodyEntry> found = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
            while (consumer.position(PARTITION) < end) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> found.add(Json.read(record.value(), CustodyEntry.class)));
            }
        }
        return found.stream().filter(entry -> entry.item().equals(item)).toList();
    }
}
