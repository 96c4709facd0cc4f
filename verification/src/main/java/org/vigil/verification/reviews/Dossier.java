package org.vigil.verification.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Grade;
import org.vigil.contract.vocabulary.Reliability;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VerifiedBy;
import org.vigil.verification.decisions.Course;
import org.vigil.verification.decisions.Transitions;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.decisions.Verdicts;

/**
 * How a testimony stands, for whoever may decide about it.
 *
 * @param allowed where the reader may take it from here
 * @param anothers whether the next step is a second person's, and the reader is the first
 * @param history everything that was decided, oldest first
 * @param waiting what else waits because of it
 */
public record Dossier(
        UUID testimony,
        VerificationState state,
        @Nullable Instant since,
        Set<VerificationState> allowed,
        boolean anothers,
        Rule rule,
        @Nullable Grade grade,
        List<Told> history,
        List<Entry> waiting) {

    /** What verification asks for, and what there is. */
    public record Rule(
            int sourcesNeeded,
            Reliability gradeNeeded,
            int sources,
            boolean documented,
            @Nullable VerifiedBy met) {}

    public static Dossier of(
            UUID testimony, Verdicts verdicts, Rule rule, List<Told> history, Reader reader, Board board) {
        Course course = verdicts.course(testimony);
        Set<VerificationState> next = Transitions.from(course.state());
        boolean anothers = course.state() == VerificationState.PEER_REVIEW
                && course.verifiers().contains(reader.who());
        return new Dossier(
                testimony,
                course.state(),
                course.since(),
                next.stream()
                        .filter(state -> !anothers || !Transitions.OUTCOMES.contains(state))
                        .collect(Collectors.toUnmodifiableSet()),
                anothers,
                rule,
                verdicts.graded(testimony).map(Verdict::grade).orElse(null),
                history,
                board.around(testimony).stream()
                        .filter(reader::sees)
                        .map(item -> Entry.of(reader, board, item))
                        .sorted(Entry.ORDER)
                        .toList());
    }
}
