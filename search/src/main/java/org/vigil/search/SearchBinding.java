package org.vigil.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.stream.binder.Binding;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.config.ConsumerEndpointCustomizer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.kafka.inbound.KafkaMessageDrivenChannelAdapter;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import org.vigil.search.erasure.Sweep;
import org.vigil.search.index.Batch;
import org.vigil.search.index.ElasticsearchDocuments;
import org.vigil.search.index.Indexer;
import org.vigil.search.index.KafkaBatches;
import org.vigil.search.index.KafkaDeadLetters;
import org.vigil.search.index.KafkaIndexer;
import org.vigil.search.index.KafkaPositions;
import org.vigil.search.problem.IndexUnavailable;
import org.vigil.search.rebuild.KafkaLog;
import org.vigil.search.rebuild.KafkaTopics;
import org.vigil.search.rebuild.Rebuild;

/** The binding of the log to the index: which function reads it, and that nothing but success moves it on. */
@Configuration(proxyBeanMethods = false)
class SearchBinding {
    private static final String BINDING = "index-in-0";

    @Bean
    Consumer<Batch> index(
            ElasticsearchClient client,
            KafkaDeadLetters deadLetters,
            KafkaPositions positions,
            Sweep sweep,
            ObjectProvider<Rebuild> rebuild,
            Clock clock) {
        Indexer indexer = new Indexer(new ElasticsearchDocuments(client), deadLetters, sweep::withdrawn);
        return new KafkaIndexer(indexer, positions, () -> rebuild.getObject().begin(), clock);
    }

    @Bean
    KafkaTopics topics(KafkaLog log, SearchSettings settings) {
        return new KafkaTopics(log, settings.erasure(), settings.replication());
    }

    @Bean
    KafkaBatches batches() {
        return new KafkaBatches();
    }

    /** The same batch again and again, with the consumer alive in between; an index that is away loses nothing. */
    @Bean
    CommonErrorHandler retryForEver() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        return new DefaultErrorHandler(backOff);
    }

    /** With an error channel the adapter would hand a failure to a logger and call the batch done. */
    @Bean
    @SuppressWarnings("NullAway") // Null is how the adapter is told to have none.
    ConsumerEndpointCustomizer<KafkaMessageDrivenChannelAdapter<?, ?>> failuresReachTheContainer() {
        return (endpoint, destination, group) -> endpoint.setErrorChannel(null);
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> commitsPastTransactionMarkers() {
        return (container, destination, group) ->
                container.getContainerProperties().setFixTxOffsets(true);
    }

    @Bean
    KafkaBindingRebalanceListener assignments(KafkaPositions positions) {
        return new KafkaBindingRebalanceListener() {
            @Override
            public void onPartitionsAssigned(
                    String binding,
                    org.apache.kafka.clients.consumer.Consumer<?, ?> consumer,
                    Collection<TopicPartition> partitions,
                    boolean initial) {
                positions.resting(consumer, partitions);
            }
        };
    }

    @Bean
    ApplicationListener<ListenerContainerIdleEvent> rests(KafkaPositions positions) {
        return idle -> {
            Collection<TopicPartition> partitions = idle.getTopicPartitions();
            if (partitions != null) {
                positions.resting(idle.getConsumer(), partitions);
            }
        };
    }

    static Rebuild.Reading reading(BindingsLifecycleController bindings) {
        return new Rebuild.Reading() {
            @Override
            public void start() {
                bindings.start(BINDING);
                // A binding that could not be made yet is not an error to the controller; to us it is.
                if (bindings.queryState(BINDING).stream().noneMatch(Binding::isRunning)) {
                    throw new IndexUnavailable("the log's reader does not run yet");
                }
            }

            @Override
            public void stop() {
                bindings.stop(BINDING);
            }
        };
    }
}
