package org.vigil.search.rebuild;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.vigil.contract.Erasure;
import org.vigil.contract.Topic;
import org.vigil.search.index.View;

/** The log as an administrator sees it: its topics, how far they reach, and how far this service has read. */
public final class KafkaLog {
    static final String GROUP = "search";

    private static final List<TopicPartition> PARTITIONS = Arrays.stream(View.values())
            .flatMap(view -> view.topic().stream())
            .map(topic -> new TopicPartition(topic.topicName(), 0))
            .toList();

    private final Admin admin;

    public KafkaLog(Admin admin) {
        this.admin = admin;
    }

    /** Makes sure that the topics are there; whichever service comes first creates them. */
    void createTopics(Erasure erasure, short replication) {
        List<NewTopic> topics = Stream.of(Topic.values())
                .map(topic -> new NewTopic(topic.topicName(), Topic.PARTITIONS, replication)
                        .configs(topic.configuration(erasure)))
                .toList();
        admin.createTopics(topics)
                .values()
                .values()
                .forEach(created -> getUnless(Set.of(TopicExistsException.class), created));
    }

    /** Lets the group begin at the start of the log again. Its members must be stopped. */
    void forgetOffsets() {
        // A stopped member with a fixed instance id still counts until its session times out.
        getUnless(
                Set.of(GroupIdNotFoundException.class, UnknownMemberIdException.class),
                admin.removeMembersFromConsumerGroup(GROUP, new RemoveMembersFromConsumerGroupOptions())
                        .all());
        getUnless(
                Set.of(GroupIdNotFoundException.class),
                admin.deleteConsumerGroups(List.of(GROUP)).all());
    }

    Map<TopicPartition, Long> starts() {
        return offsets(OffsetSpec.earliest());
    }

    Map<TopicPartition, Long> ends() {
        return offsets(OffsetSpec.latest());
    }

    private Map<TopicPartition, Long> offsets(OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> question =
                PARTITIONS.stream().collect(Collectors.toMap(partition -> partition, partition -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> found :
                get(admin.listOffsets(question).all()).entrySet()) {
            offsets.put(found.getKey(), found.getValue().offset());
        }
        return offsets;
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new LogUnavailable(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable(stopping);
        }
    }

    private static void getUnless(Set<Class<? extends ApiException>> harmless, KafkaFuture<?> future) {
        try {
            get(future);
        } catch (LogUnavailable failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (harmless.contains(cause.getClass())) {
                    return;
                }
            }
            throw failed;
        }
    }
}
