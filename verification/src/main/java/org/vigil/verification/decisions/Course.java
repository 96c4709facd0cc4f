package org.vigil.verification.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.Objection;
import org.vigil.contract.vocabulary.VerificationState;

/**
 * How the state of a testimony came about. Steps are taken in the order of their time and id, whatever order they arrived
 * in; one that is not allowed at its place changes nothing and is told, never guessed around.
 */
public final class Course {
    private final List<Taken> taken = new ArrayList<>();
    private final Set<String> verifiers = new TreeSet<>();
    private VerificationState state = VerificationState.RECEIVED;
    private @Nullable Verdict last;

    private Course() {}

    /** A decision about the state, and why it had no effect if it had none. */
    public record Taken(Verdict verdict, @Nullable Objection objection) {}

    /** Takes decisions that hold, of the kind {@code STATE} and about one testimony, in any order. */
    public static Course of(Collection<Verdict> steps) {
        Course course = new Course();
        steps.stream().sorted(Verdict.OLDEST_FIRST).forEach(course::take);
        return course;
    }

    public VerificationState state() {
        return state;
    }

    /** When it came into this state; nothing if nobody has decided anything. */
    public @Nullable Instant since() {
        return last == null ? null : last.at();
    }

    /** The step that led here. */
    public @Nullable Step step() {
        return last == null ? null : last.step();
    }

    /** Who did the verification that awaits, or got, its second look: none of them may give it. */
    public Set<String> verifiers() {
        return Set.copyOf(verifiers);
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    public List<Taken> ineffective() {
        return taken.stream().filter(one -> one.objection() != null).toList();
    }

    /** Why a decision had no effect; nothing if it had one. */
    public @Nullable Objection objectionTo(UUID decision) {
        return taken.stream()
                .filter(one -> one.verdict().id().equals(decision))
                .map(Taken::objection)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void take(Verdict verdict) {
        Step step = Objects.requireNonNull(verdict.step());
        Objection objection = objection(verdict, step);
        taken.add(new Taken(verdict, objection));
        if (objection != null) {
            return;
        }
        boolean rejected = state == VerificationState.PEER_REVIEW && step.state() == VerificationState.IN_VERIFICATION;
        if (state == VerificationState.TRIAGED || state == VerificationState.REOPENED) {
            verifiers.clear();
        }
        // Whoever sends it back has looked a second time, which is no verification of their own.
        if (!rejected && !Transitions.OUTCOMES.contains(step.state()) && state != VerificationState.RECEIVED) {
            verifiers.add(verdict.by());
        }
        state = step.state();
        last = verdict;
    }

    private @Nullable Objection objection(Verdict verdict, Step step) {
        VerificationState next = step.state();
        if (next == VerificationState.WITHDRAWN) {
            return Objection.ONLY_BY_WITHDRAWAL;
        }
        if (!Transitions.from(state).contains(next)) {
            return Objection.NOT_FROM_HERE;
        }
        if (Transitions.OUTCOMES.contains(next) && verifiers.contains(verdict.by())) {
            return Objection.SAME_PERSON;
        }
        return switch (next) {
            case NEEDS_INFO -> isBlank(step.question()) ? Objection.NO_QUESTION : null;
            case DUPLICATE ->
                step.survivor() == null || verdict.about().contains(step.survivor()) ? Objection.NO_SURVIVOR : null;
            case VERIFIED -> step.basis() == null ? Objection.NO_BASIS : null;
            default -> null;
        };
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
