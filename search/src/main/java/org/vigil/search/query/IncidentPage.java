package org.vigil.search.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.contract.Incident;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.Corroboration;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.search.access.Viewer;

/** A page of incidents: how many there are in all, these of them, and how the whole divides. */
record IncidentPage(
        long total,
        List<Item> items,
        Map<String, List<FacetCount>> facets,
        @Nullable String cursor) {

    /** How many of the incidents found have a code. */
    record FacetCount(String value, long count) {}

    /** An incident in short, with the places where the text was found. */
    record Item(
            UUID id,
            @Nullable Period period,
            Collection<String> regions,
            Collection<String> districts,
            Collection<String> sites,
            Collection<IncidentClass> classes,
            Collection<ActType> acts,
            Collection<PerpetratorType> perpetratorTypes,
            @Nullable Count victims,
            int members,
            int independentSources,
            Corroboration corroboration,
            List<Fragment> fragments) {

        static Item of(Incident incident, Viewer viewer, List<Fragment> fragments) {
            Incident.Facts facts = incident.facts();
            return new Item(
                    incident.id(),
                    facts.period(),
                    viewer.visible(facts.regions()),
                    viewer.visibleCodes(facts.districts()),
                    viewer.visibleCodes(facts.sites()),
                    facts.classes(),
                    facts.acts(),
                    facts.perpetratorTypes(),
                    facts.victims(),
                    incident.members().size(),
                    incident.independentSources(),
                    incident.corroboration(),
                    fragments);
        }
    }

    /** A passage of a testimony; parts instead of markup, so that no page has to trust a text. */
    record Fragment(UUID testimony, List<Part> parts) {}

    /** Some words; {@code hit} marks those that were asked for. */
    record Part(String text, boolean hit) {}
}
