package org.vigil.search.query;

import static org.vigil.search.problem.Problem.forbidden;
import static org.vigil.search.problem.Problem.notFound;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Assessment;
import org.vigil.contract.Incident;
import org.vigil.contract.Relation;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.access.Viewer;
import org.vigil.search.index.TestimonyDocument;
import tools.jackson.databind.JsonNode;

/** All that bears on one incident or testimony, as far as the viewer may see it. */
public final class Evidence {
    private final ElasticsearchIncidents incidents;
    private final ElasticsearchTestimonies testimonies;
    private final ElasticsearchAssessments assessments;

    public Evidence(
            ElasticsearchIncidents incidents,
            ElasticsearchTestimonies testimonies,
            ElasticsearchAssessments assessments) {
        this.incidents = incidents;
        this.testimonies = testimonies;
        this.assessments = assessments;
    }

    /** An incident with its members, and why they are its members. */
    record OfIncident(Incident incident, List<JsonNode> testimonies, List<Assessment> assessments) {}

    /** A testimony and what verification holds of it, once it does. */
    record OfTestimony(JsonNode testimony, @Nullable Assessment assessment) {}

    OfIncident ofIncident(UUID id, Viewer viewer) {
        Incident incident = incidents.byId(id, viewer).orElseThrow(() -> notFound());
        Map<UUID, TestimonyDocument> members = testimonies.byId(incident.members());
        members.values().removeIf(member -> !viewer.sees(member.region()));
        if (members.isEmpty()) {
            throw notFound();
        }
        List<Assessment> held = assessments.byTestimony(members.keySet());
        Set<UUID> visible = visible(held, members, viewer);
        return new OfIncident(
                trimmed(incident, members.keySet(), viewer),
                members.values().stream().map(TestimonyDocument::shown).toList(),
                held.stream()
                        .map(assessment -> assessment.naming(visible::contains))
                        .toList());
    }

    OfTestimony ofTestimony(UUID id, Viewer viewer) {
        if (!viewer.isReader() && viewer.role() != Role.MONITOR) {
            throw forbidden("This role sees no testimonies.");
        }
        TestimonyDocument testimony = testimonies.byId(List.of(id)).get(id);
        if (testimony == null) {
            throw notFound();
        }
        if (viewer.isReader()) {
            return ofReader(testimony, viewer);
        }
        boolean elsewhere = testimony.region() != null && !viewer.sees(testimony.region());
        if (elsewhere || !testimony.recordedBy().equals(viewer.pseudonym())) {
            throw forbidden("A monitor sees the testimonies that they recorded.");
        }
        // What others said, even in the words of an explanation, is not a monitor's to see.
        Assessment own = assessments.byTestimony(List.of(id)).stream()
                .map(assessment -> assessment.naming(other -> false))
                .findFirst()
                .orElse(null);
        return new OfTestimony(testimony.shown(), own);
    }

    private OfTestimony ofReader(TestimonyDocument testimony, Viewer viewer) {
        if (!viewer.sees(testimony.region())) {
            throw notFound();
        }
        List<Assessment> held = assessments.byTestimony(List.of(testimony.id()));
        Set<UUID> visible = visible(held, Map.of(testimony.id(), testimony), viewer);
        Assessment assessment = held.stream()
                .map(one -> one.naming(visible::contains))
                .findFirst()
                .orElse(null);
        return new OfTestimony(testimony.shown(), assessment);
    }

    /** Of all testimonies that the assessments speak of those that are there and may be seen. */
    private Set<UUID> visible(List<Assessment> held, Map<UUID, TestimonyDocument> known, Viewer viewer) {
        Set<UUID> others = held.stream()
                .flatMap(Evidence::named)
                .filter(other -> !known.containsKey(other))
                .collect(Collectors.toCollection(HashSet::new));
        Set<UUID> visible = new HashSet<>(known.keySet());
        testimonies.regionsOf(others).forEach((id, region) -> {
            if (viewer.sees(region.orElse(null))) {
                visible.add(id);
            }
        });
        return visible;
    }

    private static Stream<UUID> named(Assessment assessment) {
        Assessment.Standing standing = assessment.standing();
        return Stream.concat(
                assessment.relations().stream().map(Relation::other),
                Stream.ofNullable(standing == null ? null : standing.duplicateOf()));
    }

    private static Incident trimmed(Incident incident, Collection<UUID> visible, Viewer viewer) {
        Incident.Facts facts = incident.facts();
        return new Incident(
                incident.id(),
                incident.members().stream().filter(visible::contains).toList(),
                incident.aliases(),
                incident.independentSources(),
                incident.corroboration(),
                new Incident.Facts(
                        facts.classes(),
                        facts.acts(),
                        facts.methods(),
                        facts.period(),
                        facts.agreedPeriod(),
                        Set.copyOf(viewer.visible(facts.regions())),
                        viewer.visibleCodes(facts.districts()),
                        viewer.visibleCodes(facts.sites()),
                        facts.perpetratorTypes(),
                        viewer.visibleCodes(facts.units()),
                        facts.victims(),
                        facts.ages(),
                        facts.targetedFor()),
                incident.links().stream()
                        .filter(link -> visible.contains(link.first()) && visible.contains(link.second()))
                        .toList());
    }
}
