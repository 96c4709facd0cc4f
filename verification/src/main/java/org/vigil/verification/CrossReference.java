package org.vigil.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.vigil.contract.Decision;
import org.vigil.contract.Testimony;
import org.vigil.contract.Topic;
import org.vigil.verification.blocking.Blocks;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.decisions.Verdicts;
import org.vigil.verification.decisions.VerifiedRule;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Ids;
import org.vigil.verification.grouping.Incidents;
import org.vigil.verification.memory.Neighbours;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.relations.Heads;
import org.vigil.verification.reviews.Agendas;
import org.vigil.verification.reviews.Docket;

/**
 * Cross-references one event at a time: what comes in changes the shelves, what follows from it comes out. No clock and no
 * chance: the same log gives the same bytes, and what was withdrawn leaves the state as if it had never come.
 */
final class CrossReference {
    /** So many speak for an incident: five hundred accounts of it must not cost five hundred comparisons. */
    private static final int MOST_OF_ONE_INCIDENT = 16;

    private final Shelves shelves;
    private final Comparison comparison;
    private final Blocks blocks;
    private final Verdicts verdicts;
    private final Incidents incidents;
    private final Agendas agendas;
    private final VerifiedRule rule;
    private final Publication publication;

    CrossReference(Shelves shelves, Comparison comparison) {
        this(shelves, comparison, VerifiedRule.STARTING);
    }

    CrossReference(Shelves shelves, Comparison comparison, VerifiedRule rule) {
        this.shelves = shelves;
        this.comparison = comparison;
        this.rule = rule;
        this.blocks = new Blocks(shelves.blocks(), shelves.features());
        this.verdicts = new Verdicts(shelves.verdicts(), shelves.references());
        this.incidents = new Incidents(shelves.memberships(), shelves.groups());
        this.agendas = new Agendas(shelves.agendas(), shelves.leases());
        this.publication = new Publication(shelves.published());
    }

    /** Takes in a testimony or a new version of one; a correction is a withdrawal and a new testimony in one. */
    void record(Testimony testimony) {
        Features features = Features.of(testimony);
        Features before = shelves.features().get(testimony.id().toString());
        if (features.equals(before)) {
            return;
        }
        Set<UUID> touched = forget(testimony.id());
        touched.addAll(learn(features));
        touched.addAll(named(testimony.id()));
        settle(touched);
    }

    /** Forgets a testimony and every trace of it, the decisions that were about nothing else included. */
    void withdraw(UUID testimony) {
        Set<UUID> touched = forget(testimony);
        touched.addAll(named(testimony));
        verdicts.forgetAllOnlyAbout(testimony, id -> shelves.features().get(id.toString()) == null)
                .forEach(decision -> publication.retract(Topic.DECISIONS, decision));
        settle(touched);
    }

    void decide(Decision decision) {
        if (decision instanceof Decision.Claimed claimed) {
            agendas.claim(claimed);
        } else if (decision instanceof Decision.Released released) {
            agendas.release(released);
        } else {
            Verdict verdict = Verdict.of(decision);
            // Whom links lead to before and after: what holds of a link may depend on a decision far along it.
            Set<UUID> touched = sorted(verdicts.boundTogether(verdicts.concernedBy(verdict)));
            touched.addAll(verdicts.boundTogether(verdicts.record(verdict)));
            settle(touched);
        }
    }

    void forgetDecision(UUID decision) {
        Verdict verdict = verdicts.verdict(decision);
        if (verdict == null) {
            agendas.forgetClaim(decision);
            return;
        }
        Set<UUID> touched = sorted(verdicts.boundTogether(verdicts.concernedBy(verdict)));
        touched.addAll(verdicts.boundTogether(verdicts.forget(decision)));
        settle(touched);
    }

    /** What follows from the events so far, in the order of publication. */
    List<Emission> emissions() {
        return publication.emissions();
    }

    /** How many postings found no room, see {@link Blocks#saturated()}. */
    int saturated() {
        return blocks.saturated();
    }

    private Set<UUID> learn(Features features) {
        Set<UUID> touched = sorted(Set.of(features.id()));
        Neighbours neighbours = Neighbours.NONE;
        Map<UUID, Integer> asked = new HashMap<>();
        for (UUID candidate : blocks.candidates(features)) {
            UUID incident = incidents.incidentOf(candidate);
            if (incident != null && asked.merge(incident, 1, Integer::sum) > MOST_OF_ONE_INCIDENT) {
                continue;
            }
            Features other = shelves.features().get(candidate.toString());
            if (other == null) {
                continue;
            }
            Compared compared = comparison.compare(features, other);
            if (Heads.areNotable(compared)) {
                neighbours = neighbours.with(candidate, compared.score());
                put(candidate, neighbours(candidate).with(features.id(), compared.score()));
                touched.add(candidate);
            }
        }
        put(features.id(), neighbours);
        shelves.features().put(features.id().toString(), features);
        blocks.add(features);
        return touched;
    }

    /** Returns whom it had to do with; they have to be settled anew, and itself. */
    private Set<UUID> forget(UUID testimony) {
        Set<UUID> touched = sorted(Set.of(testimony));
        Features features = shelves.features().get(testimony.toString());
        if (features == null) {
            return touched;
        }
        blocks.remove(features);
        for (UUID neighbour : neighbours(testimony).scores().keySet()) {
            put(neighbour, neighbours(neighbour).without(testimony));
            touched.add(neighbour);
        }
        shelves.neighbours().remove(testimony.toString());
        shelves.features().remove(testimony.toString());
        return touched;
    }

    /**
     * Whom people's decisions name together with a testimony, and whom links lead to from there: what all of them come to
     * depends on who is there.
     */
    private Set<UUID> named(UUID testimony) {
        Set<UUID> named = verdicts.namedWith(testimony);
        named.add(testimony);
        return verdicts.boundTogether(named);
    }

    private void settle(Set<UUID> touched) {
        ShelvedBonds bonds = new ShelvedBonds(shelves, comparison, verdicts);
        Findings findings = new Findings(comparison, verdicts);
        Docket docket = new Docket(comparison, verdicts, rule, bonds::find);
        new Settlement(bonds, incidents, findings, docket, agendas, publication).settle(touched);
    }

    private Neighbours neighbours(UUID testimony) {
        Neighbours found = shelves.neighbours().get(testimony.toString());
        return found == null ? Neighbours.NONE : found;
    }

    private void put(UUID testimony, Neighbours neighbours) {
        Map<UUID, Integer> scores = neighbours.scores();
        if (scores.isEmpty()) {
            shelves.neighbours().remove(testimony.toString());
        } else {
            shelves.neighbours().put(testimony.toString(), neighbours);
        }
    }

    private static Set<UUID> sorted(Set<UUID> ids) {
        Set<UUID> sorted = new TreeSet<>(Ids.ORDER);
        sorted.addAll(ids);
        return sorted;
    }
}
