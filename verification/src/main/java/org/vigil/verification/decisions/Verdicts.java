package org.vigil.verification.decisions;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Grade;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.verification.decisions.Verdict.Kind;
import org.vigil.verification.features.Ids;
import org.vigil.verification.memory.Shelf;

/**
 * The decisions that hold. They may come before the testimonies they are about and in any order; the clock on the
 * decision decides, never the order of arrival.
 */
public final class Verdicts {
    private final Shelf<Verdict> verdicts;
    private final Shelf<References> references;

    public Verdicts(Shelf<Verdict> verdicts, Shelf<References> references) {
        this.verdicts = verdicts;
        this.references = references;
    }

    /** Takes a decision in; returns the testimonies it concerns. */
    public Set<UUID> record(Verdict verdict) {
        verdicts.put(verdict.id().toString(), verdict);
        verdict.about().forEach(id -> references.put(id.toString(), about(id).with(verdict.id())));
        return concerned(verdict, new HashSet<>());
    }

    /** Forgets a decision; returns the testimonies it concerned. */
    public Set<UUID> forget(UUID decision) {
        Verdict verdict = verdicts.get(decision.toString());
        if (verdict == null) {
            return Set.of();
        }
        Set<UUID> concerned = concerned(verdict, new HashSet<>());
        verdicts.remove(decision.toString());
        for (UUID id : verdict.about()) {
            References left = about(id).without(decision);
            if (left.decisions().isEmpty()) {
                references.remove(id.toString());
            } else {
                references.put(id.toString(), left);
            }
        }
        return concerned;
    }

    /** Whom a person has put together with this testimony. Who is put together and apart stays apart: never guess. */
    public Set<UUID> linked(UUID testimony) {
        Set<UUID> linked = others(testimony, Kind.LINK);
        linked.removeAll(unlinked(testimony));
        return linked;
    }

    /** Whom a person has set apart from this testimony. */
    public Set<UUID> unlinked(UUID testimony) {
        return others(testimony, Kind.UNLINK);
    }

    public Optional<Grade> grade(UUID testimony) {
        return latest(testimony, Kind.GRADE).map(Verdict::grade);
    }

    public Optional<VerificationState> state(UUID testimony) {
        return latest(testimony, Kind.STATE).map(Verdict::state);
    }

    private Set<UUID> others(UUID testimony, Kind kind) {
        Set<UUID> others = new TreeSet<>(Ids.ORDER);
        for (Verdict verdict : holding(testimony, kind)) {
            others.addAll(verdict.about());
        }
        others.remove(testimony);
        return others;
    }

    private Optional<Verdict> latest(UUID testimony, Kind kind) {
        Comparator<Verdict> order = Verdict.OLDEST_FIRST;
        return holding(testimony, kind).stream().max(order);
    }

    private List<Verdict> holding(UUID testimony, Kind kind) {
        return about(testimony).decisions().stream()
                .map(this::verdict)
                .filter(Objects::nonNull)
                .filter(verdict -> verdict.kind() == kind && holds(verdict, new HashSet<>()))
                .toList();
    }

    /** A revocation can itself be revoked; the ids seen guard against a ring of them. */
    private boolean holds(Verdict verdict, Set<UUID> seen) {
        if (!seen.add(verdict.id())) {
            return true;
        }
        return about(verdict.id()).decisions().stream()
                .map(this::verdict)
                .filter(Objects::nonNull)
                .noneMatch(other -> other.kind() == Kind.REVOKE && holds(other, seen));
    }

    private Set<UUID> concerned(Verdict verdict, Set<UUID> seen) {
        if (verdict.kind() != Kind.REVOKE) {
            return Set.copyOf(verdict.about());
        }
        Verdict revoked = verdict(verdict.about().get(0));
        return revoked == null || !seen.add(revoked.id()) ? Set.of() : concerned(revoked, seen);
    }

    private @Nullable Verdict verdict(UUID id) {
        return verdicts.get(id.toString());
    }

    private References about(UUID id) {
        References found = references.get(id.toString());
        return found == null ? References.NONE : found;
    }
}
