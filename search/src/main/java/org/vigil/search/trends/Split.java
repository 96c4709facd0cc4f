package org.vigil.search.trends;

import java.util.Collection;
import org.vigil.contract.Incident;

/** By what the buckets of a trend are divided; an incident with two acts counts under both. */
enum Split {
    REGION,
    ACT,
    PERPETRATOR;

    Collection<String> codes(Incident.Facts facts) {
        return switch (this) {
            case REGION -> facts.regions();
            case ACT -> facts.acts().stream().map(Enum::name).toList();
            case PERPETRATOR ->
                facts.perpetratorTypes().stream().map(Enum::name).toList();
        };
    }
}
