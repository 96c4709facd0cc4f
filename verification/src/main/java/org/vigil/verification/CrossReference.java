package org.vigil.verification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.vigil.contract.Decision;
import org.vigil.contract.Testimony;
import org.vigil.contract.Topic;
import org.vigil.verification.blocking.Caps;
import org.vigil.verification.blocking.Crowds;
import org.vigil.verification.blocking.Rarity;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.decisions.Verdicts;
import org.vigil.verification.decisions.VerifiedRule;
import org.vigil.verification.features.Features;
import org.vigil.verification.grouping.Incidents;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.reviews.Agendas;
import org.vigil.verification.reviews.Docket;

/**
 * Cross-references one event at a time: what comes in changes the shelves, what follows from it comes out. No clock and no
 * chance: the same log gives the same bytes, and what was withdrawn leaves the state as if it had never come.
 */
final class CrossReference {
    private final Shelves shelves;
    private final Comparison comparison;
    private final Encounters encounters;
    private final Verdicts verdicts;
    private final Incidents incidents;
    private final Agendas agendas;
    private final VerifiedRule rule;
    private final Publication publication;

    CrossReference(Shelves shelves, Comparison comparison) {
        this(shelves, comparison, VerifiedRule.STARTING);
    }

    CrossReference(Shelves shelves, Comparison comparison, VerifiedRule rule) {
        this(shelves, comparison, rule, Caps.STARTING, Rarity.STARTING, compared -> {});
    }

    /** {@code watch} sees each candidate that an event is compared with. */
    CrossReference(
            Shelves shelves,
            Comparison comparison,
            VerifiedRule rule,
            Caps caps,
            Rarity rarity,
            Consumer<Compared> watch) {
        this.shelves = shelves;
        Crowds crowds = new Crowds(shelves, rarity);
        this.comparison = comparison.within(crowds);
        this.rule = rule;
        this.verdicts = new Verdicts(shelves.verdicts(), shelves.references());
        this.encounters = new Encounters(shelves, this.comparison, crowds, caps, verdicts, watch);
        this.incidents = new Incidents(shelves.memberships(), shelves.groups());
        this.agendas = new Agendas(shelves.agendas(), shelves.leases());
        this.publication = new Publication(shelves.published());
    }

    /** Takes in a testimony or a new version of one; a correction is a withdrawal and a new testimony in one. */
    void record(Testimony testimony) {
        Features features = Features.of(testimony);
        Features before = shelves.features().get(testimony.id());
        if (features.equals(before)) {
            return;
        }
        Touched touched = encounters.forget(testimony.id());
        touched.addAll(encounters.learn(features));
        touched.addWeighed(named(testimony.id()));
        settle(touched);
    }

    /** Forgets a testimony and every trace of it, the decisions that were about nothing else included. */
    void withdraw(UUID testimony) {
        Touched touched = encounters.forget(testimony);
        touched.addWeighed(named(testimony));
        verdicts.forgetAllOnlyAbout(testimony, id -> shelves.features().get(id) == null)
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
            Touched touched = Touched.entirely(verdicts.boundTogether(verdicts.concernedBy(verdict)));
            touched.addWeighed(verdicts.boundTogether(verdicts.record(verdict)));
            settle(touched);
        }
    }

    void forgetDecision(UUID decision) {
        Verdict verdict = verdicts.verdict(decision);
        if (verdict == null) {
            agendas.forgetClaim(decision);
            return;
        }
        Touched touched = Touched.entirely(verdicts.boundTogether(verdicts.concernedBy(verdict)));
        touched.addWeighed(verdicts.boundTogether(verdicts.forget(decision)));
        settle(touched);
    }

    /** What follows from the events so far, in the order of publication. */
    List<Emission> emissions() {
        return publication.emissions();
    }

    /** Whether there were more testimonies near the one that came than it may be compared with. */
    boolean saturated() {
        return encounters.saturated();
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

    private void settle(Touched touched) {
        ShelvedBonds bonds = new ShelvedBonds(shelves, comparison, verdicts);
        Findings findings = new Findings(comparison, verdicts, bonds::features);
        Docket docket = new Docket(comparison, verdicts, rule, bonds::find);
        new Settlement(bonds, incidents, findings, docket, agendas, publication).settle(touched);
    }
}
