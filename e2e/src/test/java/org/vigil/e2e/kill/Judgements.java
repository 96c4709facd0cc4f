package org.vigil.e2e.kill;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.vigil.contract.Topic;

/**
 * What verification has published of testimonies and incidents: the last word on each that still stands, byte for byte.
 *
 * @param last topic and key to the value
 * @param ends how far each topic went
 */
record Judgements(Map<String, String> last, Map<TopicPartition, Long> ends) {

    static Judgements of(int broker) {
        return since(Map.of(), broker);
    }

    /** Only what was published after others ended. */
    Judgements andLater(int broker) {
        return since(ends, broker);
    }

    private static Judgements since(Map<TopicPartition, Long> begins, int broker) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + broker,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        Map<String, String> last = new TreeMap<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> topics = List.of(
                    new TopicPartition(Topic.ASSESSMENTS.topicName(), 0),
                    new TopicPartition(Topic.INCIDENTS.topicName(), 0));
            consumer.assign(topics);
            consumer.seekToBeginning(topics);
            begins.forEach(consumer::seek);
            Map<TopicPartition, Long> ends = consumer.endOffsets(topics);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> keep(last, record));
            }
            return new Judgements(last, Map.copyOf(ends));
        }
    }

    private static void keep(Map<String, String> last, ConsumerRecord<String, byte[]> record) {
        String key = record.topic() + "/" + record.key();
        if (record.value() == null || Topic.MARKER.equals(record.key())) {
            last.remove(key);
        } else {
            last.put(key, new String(record.value(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public String toString() {
        return "Judgements[" + last.size() + "]";
    }
}
