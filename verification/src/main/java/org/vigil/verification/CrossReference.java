package org.vigil.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.vigil.verification.memory.Crowds;
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
    private final Crowds crowds;
    private final Blocks blocks;
    private final Verdicts verdicts;
    private final Incidents incidents;
    private final Agendas agendas;
    private final VerifiedRule rule;
    private final Publication publication;
    private final Consumer<Compared> watch;

    CrossReference(Shelves shelves, Comparison comparison) {
        this(shelves, comparison, VerifiedRule.STARTING);
    }

    CrossReference(Shelves shelves, Comparison comparison, VerifiedRule rule) {
        this(shelves, comparison, rule, compared -> {});
    }

    /** {@code watch} sees each candidate that an event is compared with. */
    CrossReference(Shelves shelves, Comparison comparison, VerifiedRule rule, Consumer<Compared> watch) {
        this.shelves = shelves;
        this.crowds = new Crowds(shelves.sizes(), shelves.crowds());
        this.comparison = comparison.within(crowds);
        this.rule = rule;
        this.blocks = new Blocks(shelves.blocks(), shelves.features());
        this.verdicts = new Verdicts(shelves.verdicts(), shelves.references());
        this.incidents = new Incidents(shelves.memberships(), shelves.groups());
        this.agendas = new Agendas(shelves.agendas(), shelves.leases());
        this.publication = new Publication(shelves.published());
        this.watch = watch;
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
        shelves.features().put(features.id().toString(), features);
        Set<UUID> touched = weighAnew(crowds.add(features));
        touched.add(features.id());
        touched.addAll(lookAround(features));
        blocks.add(features);
        return touched;
    }

    /** Compares with whom blocks bring near; returns those it has anything to do with. */
    private Set<UUID> lookAround(Features features) {
        Set<UUID> touched = sorted(Set.of());
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
            watch.accept(compared);
            if (Heads.areNotable(compared)) {
                know(features.id(), candidate, compared.score());
                touched.add(candidate);
            }
        }
        return touched;
    }

    /** A crowd that has doubled makes everybody in it less sure of everybody else. */
    private Set<UUID> weighAnew(List<UUID> crowd) {
        Set<UUID> touched = sorted(Set.of());
        for (UUID id : crowd) {
            if (!verdicts.namedWith(id).isEmpty()) {
                touched.addAll(named(id));
            }
            Map<UUID, Integer> scores = neighbours(id).scores();
            if (scores.isEmpty()) {
                continue;
            }
            Features features = features(id);
            touched.add(id);
            for (Map.Entry<UUID, Integer> known : scores.entrySet()) {
                UUID other = known.getKey();
                Compared compared = comparison.compare(features, features(other));
                touched.add(other);
                if (!Heads.areNotable(compared)) {
                    unknow(id, other);
                } else if (compared.score() != known.getValue()) {
                    know(id, other, compared.score());
                }
            }
        }
        return touched;
    }

    /** A crowd that has halved may make links of what was none: everybody in it looks around again. */
    private Set<UUID> lookAgain(List<UUID> crowd) {
        Set<UUID> touched = weighAnew(crowd);
        for (UUID id : crowd) {
            Features features = shelves.features().get(id.toString());
            if (features != null) {
                Set<UUID> found = lookAround(features);
                if (!found.isEmpty()) {
                    touched.add(id);
                    touched.addAll(found);
                }
            }
        }
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
        touched.addAll(lookAgain(crowds.remove(features)));
        return touched;
    }

    private void know(UUID one, UUID other, int score) {
        put(one, neighbours(one).with(other, score));
        put(other, neighbours(other).with(one, score));
    }

    private void unknow(UUID one, UUID other) {
        put(one, neighbours(one).without(other));
        put(other, neighbours(other).without(one));
    }

    private Features features(UUID testimony) {
        return Objects.requireNonNull(shelves.features().get(testimony.toString()));
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
