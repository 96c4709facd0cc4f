package org.vigil.search.custody;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while an alarm stands. It is no part of readiness: people must still be able to work, and to see the alarm. */
final class CustodyHealth implements HealthIndicator {
    private final Ledger ledger;

    CustodyHealth(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Health health() {
        Standing standing = ledger.standing();
        Health.Builder health = standing.alarm() == null ? Health.up() : Health.down();
        if (standing.alarm() != null) {
            health.withDetail("alarm", standing.alarm());
        }
        Checkpoint signed = standing.checkpoint();
        return health.withDetail("entries", standing.entries())
                .withDetail("signed", signed == null ? 0 : signed.size())
                .build();
    }
}
