package org.vigil.intake;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready means that the next submission can be acknowledged. */
final class LogHealth implements HealthIndicator {
    private final KafkaConnection connection;

    LogHealth(KafkaConnection connection) {
        this.connection = connection;
    }

    @Override
    public Health health() {
        return connection.isReady()
                ? Health.up().build()
                : Health.outOfService().build();
    }
}
