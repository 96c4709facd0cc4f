package org.vigil.verification;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What versions of the service left behind that wrote their state in another format. The log is the truth and the state
 * follows from it, so it is not converted: it goes, and with it how far the log was read. Nothing else would ever clean it,
 * and it holds what people withdraw later.
 */
final class KafkaFormerState {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaFormerState.class);

    /** The application id without its number; what begins otherwise belongs to others. */
    private static final String SERVICE = "verification";

    private final Admin admin;
    private final String applicationId;

    KafkaFormerState(Admin admin, String applicationId) {
        this.admin = admin;
        this.applicationId = applicationId;
    }

    /** Returns whether all of it is gone; it stays for as long as the version that wrote it runs, or seems to. */
    boolean forget(Collection<String> topics) throws InterruptedException {
        Set<String> former = topics.stream()
                .flatMap(topic -> application(topic).stream())
                .filter(id -> !id.equals(applicationId) && id.matches(SERVICE + "(-\\d+)?"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String id : former) {
            if (!forgetProgress(id)) {
                LOG.info("waiting for {} to end, whose state is superseded", id);
                return false;
            }
            Set<String> changelogs = topics.stream()
                    .filter(topic -> application(topic).equals(Optional.of(id)))
                    .collect(Collectors.toSet());
            delete(changelogs);
            LOG.info("forgot the state of {}; it is made anew from the log", id);
        }
        return true;
    }

    /** First, because whoever finds it goes on from there, with or without a state. */
    private boolean forgetProgress(String id) throws InterruptedException {
        try {
            admin.deleteConsumerGroups(Set.of(id)).all().get();
            return true;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof GroupNotEmptyException) {
                return false;
            }
            if (failure.getCause() instanceof GroupIdNotFoundException) {
                return true;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    private void delete(Set<String> changelogs) throws InterruptedException {
        try {
            admin.deleteTopics(changelogs).all().get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw new IllegalStateException(failure.getCause());
            }
        }
    }

    /** Whose changelog a topic is. */
    private static Optional<String> application(String topic) {
        return Arrays.stream(KafkaStores.values())
                .map(store -> '-' + store.storeName() + "-changelog")
                .filter(topic::endsWith)
                .map(ending -> topic.substring(0, topic.length() - ending.length()))
                .findFirst();
    }
}
