package org.vigil.verification;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready means that the topology runs: its state is restored and the next event will be cross-referenced. */
final class KafkaStreamsReadiness implements HealthIndicator, KafkaStreams.StateListener {
    private volatile KafkaStreams.State state = KafkaStreams.State.CREATED;

    @Override
    public void onChange(KafkaStreams.State newState, KafkaStreams.State oldState) {
        state = newState;
    }

    @Override
    public Health health() {
        return state == KafkaStreams.State.RUNNING
                ? Health.up().build()
                : Health.outOfService().withDetail("streams", state.name()).build();
    }
}
