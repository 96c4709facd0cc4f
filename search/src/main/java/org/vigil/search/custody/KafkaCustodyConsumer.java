package org.vigil.search.custody;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.vigil.contract.Topic;

/** Readers of the log of custody: of no group, and lost for words where an offset is gone instead of going elsewhere. */
final class KafkaCustodyConsumer {
    static final TopicPartition PARTITION = new TopicPartition(Topic.CUSTODY.topicName(), 0);

    private KafkaCustodyConsumer() {}

    /** For reading all of it. */
    static KafkaConsumer<byte[], byte[]> open(String bootstrapServers) {
        return open(bootstrapServers, 512 * 1024, 250);
    }

    /** For a record here and there: what comes along with it is thrown away, and nobody waits for what is still to come. */
    static KafkaConsumer<byte[], byte[]> openForPieces(String bootstrapServers) {
        return open(bootstrapServers, 32 * 1024, 10);
    }

    private static KafkaConsumer<byte[], byte[]> open(String bootstrapServers, int bytes, int wait) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(Map.ofEntries(
                Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                Map.entry(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class),
                Map.entry(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class),
                Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none"),
                Map.entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2000),
                Map.entry(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, bytes),
                Map.entry(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, wait),
                Map.entry(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 4_000),
                Map.entry(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000),
                Map.entry(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 250)));
        consumer.assign(List.of(PARTITION));
        return consumer;
    }
}
