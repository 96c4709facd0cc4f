package org.vigil.verification.reviews;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Grade;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VerifiedBy;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.decisions.Accord;
import org.vigil.verification.decisions.Course;
import org.vigil.verification.decisions.Step;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.decisions.Verdicts;
import org.vigil.verification.decisions.VerifiedRule;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.Ids;
import org.vigil.verification.grouping.Agglomeration;
import org.vigil.verification.grouping.Group;
import org.vigil.verification.relations.Acquaintance;
import org.vigil.verification.relations.Heads;

/** Says what waits for a person around a testimony and within an incident. Of a pair the first testimony speaks for both. */
public final class Docket {
    private static final Set<VerificationState> OPEN = EnumSet.of(
            VerificationState.RECEIVED,
            VerificationState.TRIAGED,
            VerificationState.IN_VERIFICATION,
            VerificationState.NEEDS_INFO,
            VerificationState.PEER_REVIEW,
            VerificationState.REOPENED);

    /** Of pairs that the machine would link but keeps apart only the strongest are asked about. */
    private static final int MOST_APART = 3;

    private final Comparison comparison;
    private final Verdicts verdicts;
    private final VerifiedRule rule;
    private final Function<UUID, @Nullable Features> known;

    /** {@code known} gives the features of a testimony that is there. */
    public Docket(
            Comparison comparison, Verdicts verdicts, VerifiedRule rule, Function<UUID, @Nullable Features> known) {
        this.comparison = comparison;
        this.verdicts = verdicts;
        this.rule = rule;
        this.known = known;
    }

    /** What waits around a testimony. */
    public List<Item> ofTestimony(Features features, Map<UUID, Acquaintance> others, BiPredicate<UUID, UUID> together) {
        List<Item> items = new ArrayList<>();
        Course course = verdicts.course(features.id());
        if (OPEN.contains(course.state())) {
            Set<String> verifiers = course.state() == VerificationState.PEER_REVIEW ? course.verifiers() : Set.of();
            items.add(Item.of(features.id(), ReviewKind.TESTIMONY, List.of(features))
                    .in(course.state(), course.since())
                    .notFor(verifiers));
        }
        items.addAll(conflicts(features));
        items.addAll(toSecond(features));
        Set<UUID> decided = decided(features.id());
        List<UUID> apart = new ArrayList<>();
        others.forEach((other, known) -> {
            if (isFirst(features.id(), other) && !decided.contains(other)) {
                if (known.contradicts()) {
                    items.add(pair(ReviewKind.CONTRADICTION, features, features(other), known.score()));
                } else if (known.isLink() && !together.test(features.id(), other)) {
                    apart.add(other);
                }
            }
        });
        apart.stream()
                .sorted(Comparator.comparingInt((UUID other) -> score(others, other))
                        .reversed()
                        .thenComparing(Ids.ORDER))
                .limit(MOST_APART)
                .forEach(other -> items.add(pair(ReviewKind.LINK, features, features(other), score(others, other))));
        return items;
    }

    /** What waits within an incident. */
    public List<Item> ofIncident(UUID incident, Group group, List<Features> members, boolean isTooLarge) {
        List<Item> items = new ArrayList<>();
        if (isTooLarge || members.size() >= Agglomeration.LARGEST) {
            items.add(Item.of(incident, ReviewKind.GROUP, members).ofIncident(incident));
        }
        Map<UUID, Features> byId = members.stream().collect(Collectors.toMap(Features::id, Function.identity()));
        for (Group.Pair link : group.links()) {
            Features first = Objects.requireNonNull(byId.get(link.first()));
            Features second = Objects.requireNonNull(byId.get(link.second()));
            Compared pair = comparison.compare(first, second);
            boolean doubtful = !pair.isCertain() && !Heads.contradict(pair);
            if (doubtful && !decided(first.id()).contains(second.id())) {
                items.add(pair(ReviewKind.LINK, first, second, pair.score()));
            }
        }
        boolean documented = members.stream().anyMatch(Features::documented);
        members.stream()
                .filter(member -> lacksBasis(member.id(), group.independentSources(), documented))
                .forEach(member -> items.add(basis(member)));
        return items;
    }

    private List<Item> conflicts(Features features) {
        if (verdicts.bound(features.id()).isEmpty()) {
            return List.of();
        }
        List<UUID> bound = verdicts.boundTogether(List.of(features.id())).stream()
                .filter(this::isKnown)
                .toList();
        Set<UUID> others = new TreeSet<>(Ids.ORDER);
        others.addAll(Accord.of(bound, verdicts::bound, verdicts::unlinked).conflicts(features.id()));
        others.removeIf(other -> !isFirst(features.id(), other));
        return others.stream()
                .map(other -> Item.ofPair(ReviewKind.CONFLICT, features, features(other))
                        .since(latest(features.id(), other)))
                .toList();
    }

    private List<Item> toSecond(Features features) {
        return verdicts.history(features.id()).stream()
                .filter(verdict -> verdict.kind() == Verdict.Kind.MERGE
                        && verdicts.awaitsSecond(verdict)
                        && !verdicts.isRevoked(verdict))
                .filter(verdict -> verdict.about().stream()
                        .filter(this::isKnown)
                        .noneMatch(other -> isFirst(other, features.id())))
                .map(verdict -> Item.of(verdict.id(), ReviewKind.SECOND, present(verdict.about()))
                        .since(verdict.at())
                        .notFor(Set.of(verdict.by())))
                .toList();
    }

    private boolean lacksBasis(UUID testimony, int sources, boolean documented) {
        Course course = verdicts.course(testimony);
        Step step = course.step();
        Grade grade = verdicts.graded(testimony).map(Verdict::grade).orElse(Grade.UNJUDGED);
        return course.state() == VerificationState.VERIFIED
                && step != null
                && step.basis() != VerifiedBy.OVERRIDE
                && rule.basis(sources, grade, documented).isEmpty();
    }

    private Item basis(Features member) {
        Course course = verdicts.course(member.id());
        return Item.ofPair(ReviewKind.BASIS, member, member).about(member).in(course.state(), course.since());
    }

    private static Item pair(ReviewKind kind, Features one, Features other, int score) {
        boolean inOrder = isFirst(one.id(), other.id());
        return Item.ofPair(kind, inOrder ? one : other, inOrder ? other : one).scored(score);
    }

    private static int score(Map<UUID, Acquaintance> others, UUID other) {
        return Objects.requireNonNull(others.get(other)).score();
    }

    private Set<UUID> decided(UUID testimony) {
        Set<UUID> decided = verdicts.bound(testimony);
        decided.addAll(verdicts.unlinked(testimony));
        return decided;
    }

    /** When the last decision was taken that puts either together with, or apart from, anybody. */
    private Instant latest(UUID one, UUID other) {
        Comparator<Verdict> order = Verdict.OLDEST_FIRST;
        return List.of(one, other).stream()
                .flatMap(id -> verdicts.placing(id).stream())
                .max(order)
                .orElseThrow()
                .at();
    }

    private List<Features> present(Collection<UUID> ids) {
        return ids.stream().filter(this::isKnown).map(this::features).toList();
    }

    private boolean isKnown(UUID id) {
        return known.apply(id) != null;
    }

    private Features features(UUID id) {
        return Objects.requireNonNull(known.apply(id));
    }

    private static boolean isFirst(UUID one, UUID other) {
        return Ids.ORDER.compare(one, other) < 0;
    }
}
