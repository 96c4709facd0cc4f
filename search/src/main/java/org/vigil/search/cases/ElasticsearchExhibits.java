package org.vigil.search.cases;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigil.contract.Incident;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.search.access.Viewer;
import org.vigil.search.query.ElasticsearchIncidents;
import org.vigil.search.query.ElasticsearchTestimonies;

/** Reads exhibits from the index, which follows the log within seconds; what a packet holds is decided over the log. */
public final class ElasticsearchExhibits implements Exhibits {
    private final ElasticsearchTestimonies testimonies;
    private final ElasticsearchIncidents incidents;

    public ElasticsearchExhibits(ElasticsearchTestimonies testimonies, ElasticsearchIncidents incidents) {
        this.testimonies = testimonies;
        this.incidents = incidents;
    }

    @Override
    public Map<UUID, Testimony> now(Collection<UUID> ids) {
        Map<UUID, Testimony> found = new LinkedHashMap<>();
        testimonies
                .byId(ids)
                .forEach(
                        (id, document) -> found.put(id, Json.events().treeToValue(document.record(), Testimony.class)));
        return found;
    }

    @Override
    public Optional<List<UUID>> membersOf(UUID incident, Viewer viewer) {
        return incidents.byId(incident, viewer).map(Incident::members);
    }
}
