package org.vigil.verification;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Topic;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.decisions.Verdicts;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Ids;
import org.vigil.verification.grouping.Agglomeration;
import org.vigil.verification.grouping.Bonds;
import org.vigil.verification.grouping.Group;
import org.vigil.verification.grouping.IncidentIds;
import org.vigil.verification.memory.Neighbours;
import org.vigil.verification.memory.Shelves;

/** Brings incidents and assessments up to date around the testimonies that an event touched, and nowhere else. */
final class Settlement implements Bonds {
    private final Shelves shelves;
    private final Comparison comparison;
    private final Verdicts verdicts;
    private final Publication publication;
    private final Findings findings;

    Settlement(Shelves shelves, Comparison comparison, Verdicts verdicts, Publication publication) {
        this.shelves = shelves;
        this.comparison = comparison;
        this.verdicts = verdicts;
        this.publication = publication;
        this.findings = new Findings(comparison, verdicts);
    }

    void settle(Set<UUID> touched) {
        Set<UUID> start = ids();
        start.addAll(touched);
        Map<UUID, Group> before = new HashMap<>();
        touched.forEach(id -> takeApart(id, start, before));
        Set<UUID> left = ids();
        start.stream().filter(this::isKnown).forEach(left::add);
        Set<UUID> incidents = new TreeSet<>(Ids.ORDER);
        Set<UUID> dirty = ids();
        dirty.addAll(touched);
        while (!left.isEmpty()) {
            Set<UUID> component = component(left.iterator().next());
            left.removeAll(component);
            component.forEach(id -> takeApart(id, ids(), before));
            for (Group group : Agglomeration.of(component, this)) {
                UUID incident = assemble(group);
                Group same = before.get(incident);
                if (!group.equals(same) || group.members().stream().anyMatch(touched::contains)) {
                    dirty.addAll(group.members());
                    incidents.add(incident);
                }
            }
        }
        incidents.addAll(before.keySet());
        publishIncidents(incidents, before, dirty);
        publishAssessments(dirty);
    }

    @Override
    public Map<UUID, Integer> links(UUID testimony) {
        int link = comparison.weights().link();
        return neighbours(testimony).scores().entrySet().stream()
                .filter(neighbour -> neighbour.getValue() >= link)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public int score(UUID one, UUID other) {
        return comparison.compare(features(one), features(other)).score();
    }

    @Override
    public Set<UUID> linkedByPeople(UUID testimony) {
        return verdicts.linked(testimony);
    }

    @Override
    public Set<UUID> setApartByPeople(UUID testimony) {
        return verdicts.unlinked(testimony);
    }

    /** All that links and decisions lead to: outside of it nothing can change. */
    private Set<UUID> component(UUID start) {
        Set<UUID> reached = ids();
        Deque<UUID> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            UUID id = next.remove();
            if (isKnown(id) && reached.add(id)) {
                next.addAll(links(id).keySet());
                next.addAll(verdicts.linked(id));
            }
        }
        return reached;
    }

    /** Takes the incident of a testimony apart and remembers how it was; its members are to be grouped anew. */
    private void takeApart(UUID testimony, Set<UUID> members, Map<UUID, Group> before) {
        UUID incident = shelves.memberships().get(testimony.toString());
        if (incident == null) {
            return;
        }
        Group group = shelves.groups().get(incident.toString());
        if (group == null) {
            return;
        }
        before.put(incident, group);
        members.addAll(group.members());
        shelves.groups().remove(incident.toString());
        group.members().forEach(id -> shelves.memberships().remove(id.toString()));
    }

    private UUID assemble(Group group) {
        UUID incident = IncidentIds.of(featuresOf(group));
        shelves.groups().put(incident.toString(), group);
        group.members().forEach(id -> shelves.memberships().put(id.toString(), incident));
        return incident;
    }

    private void publishIncidents(Set<UUID> incidents, Map<UUID, Group> before, Set<UUID> dirty) {
        for (UUID incident : incidents) {
            Group group = shelves.groups().get(incident.toString());
            boolean unchanged = group != null
                    && group.equals(before.get(incident))
                    && group.members().stream().noneMatch(dirty::contains);
            if (!unchanged) {
                publication.publish(
                        Topic.INCIDENTS, incident, group == null ? null : findings.incident(group, featuresOf(group)));
            }
        }
    }

    private void publishAssessments(Set<UUID> dirty) {
        Map<UUID, Integer> sources = new HashMap<>();
        for (UUID id : dirty) {
            if (!isKnown(id)) {
                publication.publish(Topic.ASSESSMENTS, id, null);
                continue;
            }
            UUID incident = Objects.requireNonNull(shelves.memberships().get(id.toString()));
            int independent = sources.computeIfAbsent(incident, this::independentSources);
            publication.publish(
                    Topic.ASSESSMENTS,
                    id,
                    findings.assessment(features(id), incident, independent, others(id), this::isTogether));
        }
    }

    private int independentSources(UUID incident) {
        Group group = Objects.requireNonNull(shelves.groups().get(incident.toString()));
        return findings.independentSources(featuresOf(group));
    }

    /** Whom an assessment has something to say about. */
    private List<Features> others(UUID testimony) {
        Set<UUID> others = ids();
        others.addAll(neighbours(testimony).scores().keySet());
        others.addAll(verdicts.linked(testimony));
        return others.stream().filter(this::isKnown).map(this::features).toList();
    }

    private boolean isTogether(UUID one, UUID other) {
        UUID incident = shelves.memberships().get(one.toString());
        return incident != null && incident.equals(shelves.memberships().get(other.toString()));
    }

    private List<Features> featuresOf(Group group) {
        return group.members().stream().map(this::features).toList();
    }

    private Features features(UUID testimony) {
        return Objects.requireNonNull(known(testimony));
    }

    private boolean isKnown(UUID testimony) {
        return known(testimony) != null;
    }

    private @Nullable Features known(UUID testimony) {
        return shelves.features().get(testimony.toString());
    }

    private Neighbours neighbours(UUID testimony) {
        Neighbours found = shelves.neighbours().get(testimony.toString());
        return found == null ? Neighbours.NONE : found;
    }

    private static Set<UUID> ids() {
        return new TreeSet<>(Ids.ORDER);
    }
}
