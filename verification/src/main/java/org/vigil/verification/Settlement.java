package org.vigil.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Topic;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Ids;
import org.vigil.verification.grouping.Agglomeration;
import org.vigil.verification.grouping.Group;
import org.vigil.verification.grouping.Incidents;
import org.vigil.verification.relations.Acquaintance;
import org.vigil.verification.relations.Head;
import org.vigil.verification.relations.Independence;
import org.vigil.verification.reviews.Agendas;
import org.vigil.verification.reviews.Docket;

/** Brings incidents and assessments up to date around the testimonies that an event touched, and nowhere else. */
final class Settlement {
    /** A component beyond this is for people: what comes stands on its own, and those behind it do not wait. */
    private static final int LARGEST_COMPONENT = 2 * Agglomeration.LARGEST;

    private final ShelvedBonds bonds;
    private final Incidents incidents;
    private final Findings findings;
    private final Docket docket;
    private final Agendas agendas;
    private final Publication publication;

    private final Map<UUID, Group> before = new HashMap<>();
    private final Set<UUID> changed = ids();
    private final Set<UUID> stale = ids();
    private final Set<UUID> tooLarge = ids();

    Settlement(
            ShelvedBonds bonds,
            Incidents incidents,
            Findings findings,
            Docket docket,
            Agendas agendas,
            Publication publication) {
        this.bonds = bonds;
        this.incidents = incidents;
        this.findings = findings;
        this.docket = docket;
        this.agendas = agendas;
        this.publication = publication;
    }

    void settle(Touched touched) {
        stale.addAll(touched.told());
        Set<UUID> left = ids();
        for (UUID id : touched.linked()) {
            if (bonds.isKnown(id)) {
                left.add(id);
            } else {
                leave(id, left);
            }
        }
        while (!left.isEmpty()) {
            settleOne(left, touched);
        }
        before.keySet().stream().filter(id -> incidents.group(id) == null).forEach(changed::add);
        changed.forEach(this::publishIncident);
        stale.forEach(id -> publishAssessment(id, null));
        touched.met().forEach((id, others) -> {
            if (!stale.contains(id)) {
                publishAssessment(id, others);
            }
        });
        agendas.finishedClaims().forEach(claim -> publication.retract(Topic.DECISIONS, claim));
    }

    /** Whoever was in an incident with one who is gone keeps together until looked at anew. */
    private void leave(UUID gone, Set<UUID> left) {
        Group group = incidents.groupOf(gone);
        if (group == null) {
            return;
        }
        incidents.takeApart(gone, before);
        Group rest = group.of(bonds::isKnown);
        if (!rest.members().isEmpty()) {
            assemble(rest, new Touched());
            left.addAll(rest.members());
        }
    }

    private void settleOne(Set<UUID> left, Touched touched) {
        Set<UUID> component = bonds.component(left.iterator().next(), LARGEST_COMPONENT);
        if (component.size() > LARGEST_COMPONENT) {
            component.retainAll(left);
            component.stream().filter(touched.weighed()::contains).forEach(id -> tellAnew(id, touched));
            component.stream()
                    .filter(id -> incidents.incidentOf(id) == null)
                    .forEach(id -> tooLarge.add(assemble(new Group(List.of(id), List.of(), 0), touched)));
        } else {
            List<UUID> members = new ArrayList<>();
            component.forEach(id -> members.addAll(incidents.takeApart(id, before)));
            members.stream().filter(id -> !component.contains(id)).forEach(left::add);
            Agglomeration.of(component, bonds).forEach(group -> assemble(group, touched));
        }
        left.removeAll(component);
    }

    /** In what is too large nobody is put together or apart; but what a correction took out must go from the incident too. */
    private void tellAnew(UUID id, Touched touched) {
        Group group = incidents.groupOf(id);
        if (group != null) {
            incidents.takeApart(id, before);
            assemble(group, touched);
        }
    }

    private UUID assemble(Group formed, Touched touched) {
        List<Features> members = featuresOf(formed);
        Group group = formed.from(Independence.sources(members));
        UUID incident = incidents.assemble(group, members);
        Group same = before.get(incident);
        if (group.equals(same) && group.members().stream().noneMatch(deeply(touched, group)::contains)) {
            return incident;
        }
        changed.add(incident);
        if (same != null
                && group.contains(same)
                && (same.independentSources() > 1) == (group.independentSources() > 1)) {
            joined(group, same);
        } else {
            stale.addAll(group.members());
        }
        return incident;
    }

    /** One who stood alone for being one of too many may be one of few now, which its links alone tell. */
    private static Set<UUID> deeply(Touched touched, Group group) {
        return group.members().size() == 1 ? touched.linked() : touched.weighed();
    }

    /** An incident that only grew changes nothing for members who have nothing to do with who joined. */
    private void joined(Group group, Group same) {
        Set<UUID> joined = ids();
        joined.addAll(group.members());
        same.members().forEach(joined::remove);
        for (UUID id : joined) {
            stale.add(id);
            Map<UUID, Acquaintance> acquaintances = bonds.acquaintances(id);
            group.members().stream().filter(acquaintances::containsKey).forEach(stale::add);
        }
    }

    private void publishIncident(UUID incident) {
        Group group = incidents.group(incident);
        if (group == null) {
            publication.publish(Topic.INCIDENTS, incident, null);
            agendas.put(incident, List.of());
            return;
        }
        List<Features> members = featuresOf(group);
        publication.publish(Topic.INCIDENTS, incident, findings.incident(group, members));
        agendas.put(incident, docket.ofIncident(incident, group, members, tooLarge.contains(incident)));
    }

    /** Of one who only met others nothing new is said unless one of them is among the strongest. */
    private void publishAssessment(UUID testimony, @Nullable Set<UUID> met) {
        UUID incident = incidents.incidentOf(testimony);
        if (incident == null || !bonds.isKnown(testimony)) {
            publication.publish(Topic.ASSESSMENTS, testimony, null);
            agendas.put(testimony, List.of());
            return;
        }
        Features features = bonds.features(testimony);
        Map<UUID, Acquaintance> others = bonds.acquaintances(testimony);
        List<Head> heads = findings.heads(features, others, incidents::areTogether);
        if (met == null || heads.stream().map(Head::other).anyMatch(met::contains)) {
            int independent = Objects.requireNonNull(incidents.group(incident)).independentSources();
            publication.publish(
                    Topic.ASSESSMENTS, testimony, findings.assessment(features, incident, independent, heads));
        }
        agendas.put(testimony, docket.ofTestimony(features, others, incidents::areTogether));
    }

    private List<Features> featuresOf(Group group) {
        return group.members().stream().map(bonds::features).toList();
    }

    private static Set<UUID> ids() {
        return new TreeSet<>(Ids.ORDER);
    }
}
