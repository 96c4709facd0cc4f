package org.vigil.verification.decisions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Decision;
import org.vigil.contract.Grade;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.verification.features.Ids;

/**
 * What verification keeps of a decision: what it does and to whom, without the reason, which is somebody's words.
 *
 * @param about the testimonies it is about, or the decision that it revokes
 */
public record Verdict(
        UUID id,
        Kind kind,
        Instant at,
        List<UUID> about,
        @Nullable Grade grade,
        @Nullable VerificationState state) {

    /** The later decision holds; the id settles what the clock cannot. */
    static final Comparator<Verdict> OLDEST_FIRST =
            Comparator.comparing(Verdict::at).thenComparing(Verdict::id, Ids.ORDER);

    /** What a decision does. */
    public enum Kind {
        LINK,
        UNLINK,
        GRADE,
        STATE,
        REVOKE
    }

    public Verdict {
        about = List.copyOf(about);
    }

    public static Verdict of(Decision decision) {
        Instant at = decision.ruling().at();
        if (decision instanceof Decision.Linked link) {
            return new Verdict(link.id(), Kind.LINK, at, List.of(link.first(), link.second()), null, null);
        }
        if (decision instanceof Decision.Unlinked unlink) {
            return new Verdict(unlink.id(), Kind.UNLINK, at, List.of(unlink.first(), unlink.second()), null, null);
        }
        if (decision instanceof Decision.Graded graded) {
            return new Verdict(graded.id(), Kind.GRADE, at, List.of(graded.testimony()), graded.grade(), null);
        }
        if (decision instanceof Decision.StateSet set) {
            return new Verdict(set.id(), Kind.STATE, at, List.of(set.testimony()), null, set.state());
        }
        if (decision instanceof Decision.Revoked revoked) {
            return new Verdict(revoked.id(), Kind.REVOKE, at, List.of(revoked.decision()), null, null);
        }
        throw new IllegalArgumentException("a kind of decision that nobody has taught this service");
    }
}
