package org.vigil.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.vigil.contract.Decision;
import org.vigil.contract.Testimony;
import org.vigil.verification.blocking.Blocks;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.decisions.Verdicts;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Ids;
import org.vigil.verification.grouping.Incidents;
import org.vigil.verification.memory.Neighbours;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.relations.Heads;

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
    private final Publication publication;
    private final Consumer<Compared> watch;

    CrossReference(Shelves shelves, Comparison comparison) {
        this(shelves, comparison, compared -> {});
    }

    /** {@code watch} sees each candidate that an event is compared with. */
    CrossReference(Shelves shelves, Comparison comparison, Consumer<Compared> watch) {
        this.shelves = shelves;
        this.comparison = comparison;
        this.blocks = new Blocks(shelves.blocks(), shelves.features());
        this.verdicts = new Verdicts(shelves.verdicts(), shelves.references());
        this.incidents = new Incidents(shelves.memberships(), shelves.groups());
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
        settle(touched);
    }

    /** Forgets a testimony and every trace of it. */
    void withdraw(UUID testimony) {
        settle(forget(testimony));
    }

    void decide(Decision decision) {
        settle(sorted(verdicts.record(Verdict.of(decision))));
    }

    void forgetDecision(UUID decision) {
        settle(sorted(verdicts.forget(decision)));
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
            watch.accept(compared);
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

    private void settle(Set<UUID> touched) {
        ShelvedBonds bonds = new ShelvedBonds(shelves, comparison, verdicts);
        new Settlement(bonds, incidents, new Findings(comparison, verdicts), publication).settle(touched);
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
