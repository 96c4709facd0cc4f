package org.vigil.verification.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Grade;
import org.vigil.contract.vocabulary.Objection;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VerifiedBy;
import org.vigil.verification.decisions.Step;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.decisions.Verdicts;

/** A decision as reviewers read it afterwards: who took it, why, and what became of it. */
public record Told(
        UUID id,
        String kind,
        String by,
        Instant at,
        String reason,
        List<UUID> about,
        List<UUID> from,
        List<UUID> incidents,
        @Nullable Grade grade,
        @Nullable VerificationState state,
        @Nullable VerifiedBy basis,
        @Nullable UUID survivor,
        @Nullable String question,
        @Nullable String override,
        boolean revoked,
        boolean awaitsSecond,
        @Nullable Objection objection) {

    public static Told of(Verdict verdict, Verdicts verdicts) {
        Optional<Step> step = Optional.ofNullable(verdict.step());
        boolean revoked = verdicts.isRevoked(verdict);
        return new Told(
                verdict.id(),
                verdict.kind().name().toLowerCase(Locale.ROOT),
                verdict.by(),
                verdict.at(),
                verdict.reason(),
                verdict.about(),
                verdict.from(),
                verdict.incidents(),
                verdict.grade(),
                step.map(Step::state).orElse(null),
                step.map(Step::basis).orElse(null),
                step.map(Step::survivor).orElse(null),
                step.map(Step::question).orElse(null),
                step.map(Step::override).orElse(null),
                revoked,
                verdicts.awaitsSecond(verdict),
                step.isEmpty() || revoked
                        ? null
                        : verdicts.course(verdict.about().get(0)).objectionTo(verdict.id()));
    }

    /** Shapes only: a reason is somebody's words. */
    @Override
    public String toString() {
        return "Told[" + id + ", " + kind + "]";
    }
}
