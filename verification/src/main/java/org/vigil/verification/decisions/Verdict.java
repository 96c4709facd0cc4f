package org.vigil.verification.decisions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Decision;
import org.vigil.contract.Grade;
import org.vigil.verification.features.Ids;

/**
 * What verification keeps of a decision: what it does and to whom, who took it and why. It goes when the testimony goes
 * that it is about, because a reason is somebody's words.
 *
 * @param about the testimonies it is about, or the decision that it revokes or seconds
 * @param from whom those are set apart from, where that is not each other
 * @param incidents the incidents that a person saw when they merged or split them
 * @param needsSecond whether it takes effect only when another person has seconded it
 */
public record Verdict(
        UUID id,
        Kind kind,
        Instant at,
        String by,
        List<UUID> about,
        List<UUID> from,
        List<UUID> incidents,
        @Nullable Grade grade,
        @Nullable Step step,
        boolean needsSecond,
        String reason) {

    /** The later decision holds; the id settles what the clock cannot. */
    public static final Comparator<Verdict> OLDEST_FIRST =
            Comparator.comparing(Verdict::at).thenComparing(Verdict::id, Ids.ORDER);

    /** What a decision does. */
    public enum Kind {
        LINK,
        UNLINK,
        RELATE,
        MERGE,
        SPLIT,
        SECOND,
        GRADE,
        STATE,
        REVOKE;

        boolean putsTogether() {
            return this == LINK || this == MERGE;
        }

        boolean setsApart() {
            return this == UNLINK || this == RELATE || this == SPLIT;
        }

        /** Whether it is about a decision, not about testimonies. */
        boolean isAboutADecision() {
            return this == REVOKE || this == SECOND;
        }
    }

    public Verdict {
        about = about == null ? List.of() : List.copyOf(about);
        from = from == null ? List.of() : List.copyOf(from);
        incidents = incidents == null ? List.of() : List.copyOf(incidents);
    }

    /** Of any decision but a claim, which holds nothing and is kept elsewhere. */
    public static Verdict of(Decision decision) {
        if (decision instanceof Decision.Linked link) {
            return of(link, Kind.LINK, List.of(link.first(), link.second()));
        }
        if (decision instanceof Decision.Unlinked unlink) {
            return of(unlink, Kind.UNLINK, List.of(unlink.first(), unlink.second()));
        }
        if (decision instanceof Decision.Related related) {
            return of(related, Kind.RELATE, List.of(related.first(), related.second()));
        }
        if (decision instanceof Decision.Graded graded) {
            return of(graded, Kind.GRADE, List.of(graded.testimony())).with(graded.grade(), null);
        }
        if (decision instanceof Decision.StateSet set) {
            return of(set, Kind.STATE, List.of(set.testimony())).with(null, Step.of(set));
        }
        if (decision instanceof Decision.Seconded seconded) {
            return of(seconded, Kind.SECOND, List.of(seconded.decision()));
        }
        if (decision instanceof Decision.Revoked revoked) {
            return of(revoked, Kind.REVOKE, List.of(revoked.decision()));
        }
        if (decision instanceof Decision.Merged merged) {
            return of(merged, Kind.MERGE, merged.testimonies())
                    .between(List.of(), List.of(merged.first(), merged.second()), merged.deaths());
        }
        if (decision instanceof Decision.Split split) {
            return of(split, Kind.SPLIT, split.testimonies()).between(split.rest(), List.of(split.incident()), false);
        }
        throw new IllegalArgumentException("a kind of decision that nobody has taught this service");
    }

    /** All testimonies whose place it touches. */
    Stream<UUID> subjects() {
        return Stream.concat(about.stream(), from.stream());
    }

    private static Verdict of(Decision decision, Kind kind, List<UUID> about) {
        Decision.Ruling ruling = decision.ruling();
        return new Verdict(
                decision.id(),
                kind,
                ruling.at(),
                ruling.by(),
                about,
                List.of(),
                List.of(),
                null,
                null,
                false,
                ruling.reason());
    }

    private Verdict with(@Nullable Grade given, @Nullable Step taken) {
        return new Verdict(id, kind, at, by, about, from, incidents, given, taken, needsSecond, reason);
    }

    private Verdict between(List<UUID> rest, List<UUID> seen, boolean two) {
        return new Verdict(id, kind, at, by, about, rest, seen, grade, step, two, reason);
    }

    /** Shapes only: the reason is somebody's words. */
    @Override
    public String toString() {
        return "Verdict[" + id + ", " + kind + ", " + at + "]";
    }
}
