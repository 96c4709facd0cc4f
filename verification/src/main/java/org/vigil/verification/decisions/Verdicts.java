package org.vigil.verification.decisions;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.verification.decisions.Verdict.Kind;
import org.vigil.verification.features.Ids;
import org.vigil.verification.memory.Shelf;

/**
 * The decisions that hold. They may come before the testimonies they are about and in any order; the clock on the
 * decision decides, never the order of arrival.
 */
public final class Verdicts {
    private final Shelf<UUID, Verdict> verdicts;
    private final Shelf<UUID, References> references;

    public Verdicts(Shelf<UUID, Verdict> verdicts, Shelf<UUID, References> references) {
        this.verdicts = verdicts;
        this.references = references;
    }

    /** Takes a decision in; returns the testimonies it concerns. */
    public Set<UUID> record(Verdict verdict) {
        verdicts.put(verdict.id(), verdict);
        verdict.subjects().forEach(id -> references.put(id, about(id).with(verdict.id())));
        return concerned(verdict, new HashSet<>());
    }

    /** Forgets a decision; returns the testimonies it concerned. */
    public Set<UUID> forget(UUID decision) {
        Verdict verdict = verdict(decision);
        if (verdict == null) {
            return Set.of();
        }
        Set<UUID> concerned = concerned(verdict, new HashSet<>());
        verdicts.remove(decision);
        verdict.subjects().distinct().forEach(id -> {
            References left = about(id).without(decision);
            if (left.decisions().isEmpty()) {
                references.remove(id);
            } else {
                references.put(id, left);
            }
        });
        return concerned;
    }

    /** The testimonies whose place a decision touches, also if it is about another decision. */
    public Set<UUID> concernedBy(Verdict verdict) {
        return concerned(verdict, new HashSet<>());
    }

    /** Whom a person has put together with this testimony. Who is put together and apart stays apart: never guess. */
    public Set<UUID> linked(UUID testimony) {
        Set<UUID> linked = bound(testimony);
        linked.removeAll(unlinked(testimony));
        return linked;
    }

    /** The same, whatever else was decided about the two. */
    public Set<UUID> bound(UUID testimony) {
        Set<UUID> bound = ids();
        holding(testimony)
                .filter(verdict -> verdict.kind().putsTogether())
                .forEach(verdict -> bound.addAll(verdict.about()));
        bound.remove(testimony);
        return bound;
    }

    /** Whom a person has set apart from this testimony. */
    public Set<UUID> unlinked(UUID testimony) {
        Set<UUID> apart = ids();
        holding(testimony).filter(verdict -> verdict.kind().setsApart()).forEach(verdict -> {
            if (verdict.kind() != Kind.SPLIT) {
                apart.addAll(verdict.about());
            } else {
                apart.addAll(verdict.about().contains(testimony) ? verdict.from() : verdict.about());
            }
        });
        apart.remove(testimony);
        return apart;
    }

    /** The decisions that hold and put a testimony together with others or apart from them. */
    public List<Verdict> placing(UUID testimony) {
        return holding(testimony)
                .filter(verdict ->
                        verdict.kind().putsTogether() || verdict.kind().setsApart())
                .toList();
    }

    /** Everyone whom people's decisions name together with this testimony, also where they wait or are revoked. */
    public Set<UUID> namedWith(UUID testimony) {
        Set<UUID> named = ids();
        aboutIt(testimony).stream()
                .filter(verdict ->
                        verdict.kind().putsTogether() || verdict.kind().setsApart())
                .flatMap(Verdict::subjects)
                .forEach(named::add);
        return named;
    }

    /** Everyone whom people's links lead to, and those one begins with. */
    public Set<UUID> boundTogether(Collection<UUID> testimonies) {
        Set<UUID> reached = ids();
        Deque<UUID> next = new ArrayDeque<>(testimonies);
        while (!next.isEmpty()) {
            UUID id = next.remove();
            if (reached.add(id)) {
                next.addAll(bound(id));
            }
        }
        return reached;
    }

    /** The decision that set the grade. */
    public Optional<Verdict> graded(UUID testimony) {
        Comparator<Verdict> order = Verdict.OLDEST_FIRST;
        return holding(testimony)
                .filter(verdict -> verdict.kind() == Kind.GRADE)
                .max(order);
    }

    /** How the testimony came to its state. */
    public Course course(UUID testimony) {
        return Course.of(holding(testimony)
                .filter(verdict -> verdict.kind() == Kind.STATE)
                .toList());
    }

    /** All decisions about a testimony, also revoked ones, and those about these; oldest first. */
    public List<Verdict> history(UUID testimony) {
        Set<Verdict> found = new HashSet<>();
        Deque<UUID> next = new ArrayDeque<>(List.of(testimony));
        while (!next.isEmpty()) {
            for (Verdict verdict : aboutIt(next.remove())) {
                if (found.add(verdict)) {
                    next.add(verdict.id());
                }
            }
        }
        return found.stream().sorted(Verdict.OLDEST_FIRST).toList();
    }

    /**
     * Forgets the decisions of which nothing is left without this testimony, and those about them; returns which. {@code
     * absent} tells of a testimony that it is not there.
     */
    public List<UUID> forgetAllOnlyAbout(UUID testimony, Predicate<UUID> absent) {
        List<Verdict> history = history(testimony);
        Set<UUID> forgotten = ids();
        int before;
        do {
            before = forgotten.size();
            history.stream()
                    .filter(verdict -> verdict.kind().isAboutADecision()
                            ? forgotten.containsAll(verdict.about())
                            : isOnlyAbout(verdict, testimony, absent))
                    .forEach(verdict -> forgotten.add(verdict.id()));
        } while (forgotten.size() > before);
        forgotten.forEach(this::forget);
        return List.copyOf(forgotten);
    }

    /** Of a pair nothing is left when one is gone; of many, when all are. */
    private static boolean isOnlyAbout(Verdict verdict, UUID testimony, Predicate<UUID> absent) {
        boolean many = verdict.kind() == Kind.MERGE || verdict.kind() == Kind.SPLIT;
        return !many || verdict.subjects().allMatch(id -> id.equals(testimony) || absent.test(id));
    }

    /** Whether it has effect as far as other decisions are concerned: neither revoked, nor waiting for a second person. */
    public boolean holds(Verdict verdict) {
        return !isRevoked(verdict) && !awaitsSecond(verdict);
    }

    public boolean isRevoked(Verdict verdict) {
        return isRevoked(verdict, new HashSet<>());
    }

    /** Whether another person still has to agree. */
    public boolean awaitsSecond(Verdict verdict) {
        return verdict.needsSecond()
                && aboutIt(verdict.id()).stream()
                        .noneMatch(other ->
                                other.kind() == Kind.SECOND && !other.by().equals(verdict.by()) && !isRevoked(other));
    }

    public @Nullable Verdict verdict(UUID id) {
        return verdicts.get(id);
    }

    private Stream<Verdict> holding(UUID testimony) {
        return aboutIt(testimony).stream().filter(this::holds);
    }

    private List<Verdict> aboutIt(UUID id) {
        References about = about(id);
        if (about.decisions().isEmpty()) {
            return List.of(); // nearly always: this is asked of everybody whom an event touches
        }
        return about.decisions().stream()
                .map(this::verdict)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A revocation can itself be revoked; the ids seen guard against a ring of them. */
    private boolean isRevoked(Verdict verdict, Set<UUID> seen) {
        return seen.add(verdict.id())
                && aboutIt(verdict.id()).stream()
                        .anyMatch(other -> other.kind() == Kind.REVOKE && !isRevoked(other, seen));
    }

    private Set<UUID> concerned(Verdict verdict, Set<UUID> seen) {
        if (!verdict.kind().isAboutADecision()) {
            return verdict.subjects().collect(Collectors.toCollection(Verdicts::ids));
        }
        Verdict decided = verdict(verdict.about().get(0));
        return decided == null || !seen.add(decided.id()) ? Set.of() : concerned(decided, seen);
    }

    private References about(UUID id) {
        References found = references.get(id);
        return found == null ? References.NONE : found;
    }

    private static Set<UUID> ids() {
        return new TreeSet<>(Ids.ORDER);
    }
}
