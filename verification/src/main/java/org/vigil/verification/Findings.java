package org.vigil.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Assessment;
import org.vigil.contract.Incident;
import org.vigil.contract.Relation;
import org.vigil.contract.vocabulary.Corroboration;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.decisions.Course;
import org.vigil.verification.decisions.Step;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.decisions.Verdicts;
import org.vigil.verification.features.Features;
import org.vigil.verification.grouping.Group;
import org.vigil.verification.grouping.IncidentIds;
import org.vigil.verification.grouping.MergedFacts;
import org.vigil.verification.relations.Acquaintance;
import org.vigil.verification.relations.Grades;
import org.vigil.verification.relations.Head;
import org.vigil.verification.relations.Heads;

/** Writes down what is held of a testimony and of an incident, in the words of the contract. */
final class Findings {
    /** The strongest are shown; an incident with two hundred accounts would otherwise repeat itself in each of them. */
    private static final int MOST_RELATIONS = 10;

    private static final int MOST_LINKS = 50;

    private final Comparison comparison;
    private final Verdicts verdicts;
    private final Function<UUID, Features> known;

    /** {@code known} gives the features of a testimony that is there. */
    Findings(Comparison comparison, Verdicts verdicts, Function<UUID, Features> known) {
        this.comparison = comparison;
        this.verdicts = verdicts;
        this.known = known;
    }

    /** What is said of a testimony beside those it has anything to do with. */
    List<Head> heads(Features features, Map<UUID, Acquaintance> others, BiPredicate<UUID, UUID> together) {
        UUID id = features.id();
        Set<UUID> linked = verdicts.linked(id);
        List<Head> heads = new ArrayList<>();
        others.forEach((other, acquaintance) ->
                heads.addAll(Heads.of(other, acquaintance, () -> together.test(id, other), linked.contains(other))));
        return heads.stream().sorted(Head.STRONGEST_FIRST).limit(MOST_RELATIONS).toList();
    }

    Assessment assessment(Features features, UUID incident, int independentSources, List<Head> heads) {
        List<Relation> relations = relations(features, heads);
        Course course = verdicts.course(features.id());
        Optional<Verdict> graded = verdicts.graded(features.id());
        return new Assessment(
                features.id(),
                course.state(),
                graded.map(Verdict::grade).orElseGet(() -> Grades.propose(features, independentSources, relations)),
                incident,
                relations,
                standing(course, graded));
    }

    /** Only what is shown is compared for its reasons, and once where two of them are about one pair. */
    private List<Relation> relations(Features features, List<Head> heads) {
        Map<UUID, Compared> pairs = new HashMap<>();
        return heads.stream()
                .map(head -> head.relation(
                        pairs.computeIfAbsent(head.other(), other -> comparison.compare(features, known.apply(other)))))
                .toList();
    }

    /** Nothing where nobody has decided anything. */
    private static Assessment.@Nullable Standing standing(Course course, Optional<Verdict> graded) {
        if (course.taken().isEmpty() && graded.isEmpty()) {
            return null;
        }
        Step step = course.step();
        return new Assessment.Standing(
                step == null ? null : step.basis(),
                course.state() == VerificationState.DUPLICATE && step != null ? step.survivor() : null,
                graded.map(Verdict::id).orElse(null),
                course.taken().stream()
                        .flatMap(taken -> Stream.ofNullable(taken.objection())
                                .map(objection -> new Assessment.Ineffective(
                                        taken.verdict().id(), objection)))
                        .toList());
    }

    Incident incident(Group group, List<Features> members) {
        Map<UUID, Features> byId = members.stream().collect(Collectors.toMap(Features::id, Function.identity()));
        return new Incident(
                IncidentIds.of(members),
                group.members(),
                IncidentIds.aliases(members),
                group.independentSources(),
                corroboration(members, group.independentSources()),
                MergedFacts.of(members),
                group.links().stream()
                        .limit(MOST_LINKS)
                        .map(pair -> link(byId, pair))
                        .toList());
    }

    private Incident.Link link(Map<UUID, Features> members, Group.Pair pair) {
        Compared compared = comparison.compare(
                Objects.requireNonNull(members.get(pair.first())), Objects.requireNonNull(members.get(pair.second())));
        boolean decided = verdicts.linked(pair.first()).contains(pair.second());
        return new Incident.Link(
                pair.first(),
                pair.second(),
                Heads.link(compared),
                decided ? compared.decided("linked") : compared.explanation());
    }

    /** Documents corroborate what several sources say; they do not stand in for a second source. */
    private static Corroboration corroboration(List<Features> members, int sources) {
        if (sources < 2) {
            return Corroboration.ALLEGED;
        }
        return members.stream().anyMatch(Features::documented) ? Corroboration.DOCUMENTED : Corroboration.CORROBORATED;
    }
}
