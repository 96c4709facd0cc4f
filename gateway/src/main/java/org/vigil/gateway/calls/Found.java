package org.vigil.gateway.calls;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.Corroboration;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.PerpetratorType;

/** One page of incidents, and the facets counted over all that were found. */
public record Found(
        long total,
        List<Item> items,
        Map<String, List<Facet>> facets,
        @Nullable String cursor) {
    public Found {
        items = items == null ? List.of() : List.copyOf(items);
        facets = facets == null ? Map.of() : Map.copyOf(facets);
    }

    public record Facet(String value, long count) {}

    public record Item(
            UUID id,
            @Nullable Period period,
            Set<String> regions,
            Set<String> districts,
            Set<String> sites,
            Set<IncidentClass> classes,
            Set<ActType> acts,
            Set<PerpetratorType> perpetratorTypes,
            @Nullable Count victims,
            int members,
            int independentSources,
            @Nullable Corroboration corroboration,
            List<Fragment> fragments) {
        public Item {
            regions = regions == null ? Set.of() : regions;
            districts = districts == null ? Set.of() : districts;
            sites = sites == null ? Set.of() : sites;
            classes = classes == null ? Set.of() : classes;
            acts = acts == null ? Set.of() : acts;
            perpetratorTypes = perpetratorTypes == null ? Set.of() : perpetratorTypes;
            fragments = fragments == null ? List.of() : List.copyOf(fragments);
        }
    }

    /** A stretch of a member's narrative in which something was found. */
    public record Fragment(@Nullable UUID testimony, List<Part> parts) {
        public Fragment {
            parts = parts == null ? List.of() : List.copyOf(parts);
        }
    }

    public record Part(String text, @Nullable Boolean hit) {
        public Part {
            text = text == null ? "" : text;
        }

        public boolean isHit() {
            return Boolean.TRUE.equals(hit);
        }
    }
}
