package org.vigil.search.rebuild;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.vigil.search.index.ElasticsearchIndices;
import org.vigil.search.problem.IndexUnavailable;

/** Ready when the indices are there and the log flows into them; nothing less makes a submission findable. */
public final class IndexHealth implements HealthIndicator {
    private final Rebuild rebuild;
    private final ElasticsearchIndices indices;

    public IndexHealth(Rebuild rebuild, ElasticsearchIndices indices) {
        this.rebuild = rebuild;
        this.indices = indices;
    }

    @Override
    public Health health() {
        try {
            return rebuild.isServing() && indices.allThere()
                    ? Health.up().build()
                    : Health.outOfService().build();
        } catch (IndexUnavailable away) {
            return Health.outOfService().build();
        }
    }
}
