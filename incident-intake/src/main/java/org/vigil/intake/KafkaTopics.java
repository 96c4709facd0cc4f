package org.vigil.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.vigil.contract.Erasure;
import org.vigil.contract.Topic;

/** Creates the topics of the contract that the broker does not have yet; whichever service starts first does it. */
final class KafkaTopics {
    private KafkaTopics() {}

    /** Throws {@link ExecutionException} when the broker cannot be reached, so that the caller can try again. */
    static void declare(String bootstrapServers, Erasure erasure, short replication)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = Arrays.stream(Topic.values())
                    .filter(topic -> !existing.contains(topic.topicName()))
                    .map(topic -> new NewTopic(topic.topicName(), Topic.PARTITIONS, replication)
                            .configs(topic.configuration(erasure)))
                    .toList();
            for (var created : admin.createTopics(missing).values().values()) {
                try {
                    created.get();
                } catch (ExecutionException failure) {
                    if (!(failure.getCause() instanceof org.apache.kafka.common.errors.TopicExistsException)) {
                        throw failure;
                    }
                    // Another service was faster.
                }
            }
        }
    }
}
