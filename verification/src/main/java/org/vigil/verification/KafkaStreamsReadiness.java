package org.vigil.verification;

import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** Ready means that the topology runs: its state is restored and the next event will be cross-referenced. */
final class KafkaStreamsReadiness implements HealthIndicator {
    private volatile @Nullable StreamsBuilderFactoryBean factory;

    /** The state is asked for, because the binder puts a state listener of its own in the only place for one. */
    void watch(StreamsBuilderFactoryBean factory) {
        this.factory = factory;
    }

    @Override
    public Health health() {
        StreamsBuilderFactoryBean watched = factory;
        KafkaStreams streams = watched == null ? null : watched.getKafkaStreams();
        return streams != null && streams.state() == KafkaStreams.State.RUNNING
                ? Health.up().build()
                : Health.outOfService().build();
    }
}
