package org.vigil.kafka;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class KafkaBrokerTest {

    private static final String TOPIC = "kept";

    @Test
    void keepsWhatItAcknowledgedThroughAKillAndOtherPorts(@TempDir Path home) throws Exception {
        try (BrokerProcess broker = BrokerProcess.start(home, Map.of())) {
            assertThat(broker.firstLines()).contains("KAFKA-READY port=" + broker.port());
            createTopic(broker);
            send(broker, "before the kill");
            broker.kill();
        }
        try (BrokerProcess broker = BrokerProcess.start(home, Map.of())) {
            send(broker, "after the kill");
        }
        try (BrokerProcess broker = BrokerProcess.start(home, Map.of("VIGIL_ERASURE", "short"))) {
            assertThat(read(broker)).containsExactly("before the kill", "after the kill");
        }
    }

    @Test
    void endsWhenItsParentLetsGoOfTheLeash(@TempDir Path home) throws Exception {
        try (BrokerProcess broker = BrokerProcess.start(home, Map.of())) {
            broker.process().getOutputStream().close();

            assertThat(broker.process().waitFor(20, SECONDS)).isTrue();
        }
    }

    @Test
    void saysInOneLineThatItsPortIsTaken(@TempDir Path home) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());

            try (BrokerProcess broker = BrokerProcess.start(home, Map.of("KAFKA_PORT", port))) {
                assertThat(broker.firstLines())
                        .containsExactly("Kafka cannot start: KAFKA_PORT " + port + " is taken by another program.");
                assertThat(broker.process().waitFor()).isEqualTo(1);
            }
        }
    }

    private static void createTopic(BrokerProcess broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get(20, SECONDS);
        }
    }

    private static void send(BrokerProcess broker, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrap(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, value)).get(20, SECONDS);
        }
    }

    private static List<String> read(BrokerProcess broker) {
        List<TopicPartition> partition = List.of(new TopicPartition(TOPIC, 0));
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrap()), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            long end = consumer.endOffsets(partition).getOrDefault(partition.get(0), 0L);
            while (consumer.position(partition.get(0)) < end) {
                for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofSeconds(1))) {
                    values.add(found.value());
                }
            }
        }
        return values;
    }
}
