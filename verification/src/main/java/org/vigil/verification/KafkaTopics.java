package org.vigil.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigil.contract.Erasure;
import org.vigil.contract.Topic;

/** The topics of the contract; whichever service starts first creates those that the broker does not have yet. */
final class KafkaTopics {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaTopics.class);

    private final Erasure erasure;
    private final short replication;

    private KafkaTopics(Erasure erasure, short replication) {
        this.erasure = erasure;
        this.replication = replication;
    }

    /**
     * Returns when all topics exist and no state of another format is left, waiting for the broker as long as it takes:
     * services and broker start together, and the topology cannot be bound to topics that are not there.
     */
    static KafkaTopics awaited(String bootstrapServers, Erasure erasure, short replication, String applicationId)
            throws InterruptedException, ExecutionException {
        KafkaTopics topics = new KafkaTopics(erasure, replication);
        Map<String, Object> connection = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                250L);
        try (Admin admin = Admin.create(connection)) {
            while (!topics.declare(admin)) {
                LOG.info("waiting for the broker");
            }
            KafkaFormerState former = new KafkaFormerState(admin, applicationId);
            while (!former.forget(names(admin))) {
                TimeUnit.SECONDS.sleep(1);
            }
        }
        return topics;
    }

    private static Set<String> names(Admin admin) throws InterruptedException, ExecutionException {
        return admin.listTopics().names().get();
    }

    private boolean declare(Admin admin) throws InterruptedException {
        try {
            Set<String> existing = names(admin);
            List<NewTopic> missing = Arrays.stream(Topic.values())
                    .filter(topic -> !existing.contains(topic.topicName()))
                    .map(topic -> new NewTopic(topic.topicName(), Topic.PARTITIONS, replication)
                            .configs(topic.configuration(erasure)))
                    .toList();
            for (var created : admin.createTopics(missing).values().values()) {
                created.get();
            }
            return true;
        } catch (ExecutionException failure) {
            // If another service was faster, the next look finds its topics.
            return failure.getCause() instanceof TopicExistsException && declare(admin);
        }
    }
}
