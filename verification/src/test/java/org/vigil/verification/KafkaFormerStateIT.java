package org.vigil.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** With a real broker: the state of another format goes with its progress, and nothing else does. */
class KafkaFormerStateIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String LOG = "testimonies.v1";
    private static final List<String> TOPICS = List.of(
            LOG,
            "verification-features-changelog",
            "verification-agendas-changelog",
            "verification-1-blocks-changelog",
            "verification-2-features-changelog",
            "verification-2-other",
            "others-features-changelog");

    @Test
    void goesWithItsProgressAndNothingElseDoes() throws Exception {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperties(Map.of("offsets.topic.num.partitions", "1", "auto.create.topics.enable", "false"));
        broker.afterPropertiesSet();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.getBrokersAsString()))) {
            admin.createTopics(TOPICS.stream()
                            .map(name -> new NewTopic(name, 1, (short) 1))
                            .toList())
                    .all()
                    .get();
            for (String group : List.of("verification", "verification-2")) {
                admin.alterConsumerGroupOffsets(group, Map.of(new TopicPartition(LOG, 0), new OffsetAndMetadata(7)))
                        .all()
                        .get();
            }

            KafkaFormerState former = new KafkaFormerState(admin, "verification-2");
            assertThat(former.forget(TOPICS)).isTrue();

            Set<String> left = admin.listTopics().names().get();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (left.size() > 4 && System.nanoTime() < deadline) {
                left = admin.listTopics().names().get(); // a broker deletes in its own time
            }
            assertThat(left)
                    .containsExactlyInAnyOrder(
                            LOG,
                            "verification-2-features-changelog",
                            "verification-2-other",
                            "others-features-changelog");
            assertThat(admin.listGroups().all().get())
                    .extracting(group -> group.groupId())
                    .containsExactly("verification-2");
            assertThat(former.forget(left)).as("nothing is left to forget").isTrue();
        } finally {
            broker.destroy();
        }
    }
}
