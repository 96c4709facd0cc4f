package org.vigil.gateway.calls;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Explanation;
import org.vigil.contract.Grade;
import org.vigil.contract.Relation;
import org.vigil.contract.vocabulary.Objection;
import org.vigil.contract.vocabulary.Reliability;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.ReviewRisk;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.contract.vocabulary.VerifiedBy;

/** What verification says of the reviewers' queue. What is empty is not sent, so that nothing here is ever missing. */
public final class Reviews {
    private Reviews() {}

    public record Queue(
            long total,
            Counts counts,
            List<Entry> items,
            @Nullable String cursor) {
        public Queue {
            counts = counts == null ? Counts.NONE : counts;
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    public record Counts(
            long all,
            long open,
            long mine,
            long unassigned,
            long overdue,
            Map<ReviewKind, Long> kinds,
            Map<VerificationState, Long> states,
            Map<String, Long> regions) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, Map.of(), Map.of(), Map.of());

        public Counts {
            kinds = kinds == null ? Map.of() : Map.copyOf(kinds);
            states = states == null ? Map.of() : Map.copyOf(states);
            regions = regions == null ? Map.of() : Map.copyOf(regions);
        }
    }

    public record Entry(
            UUID id,
            ReviewKind kind,
            List<UUID> about,
            @Nullable UUID incident,
            @Nullable VerificationState state,
            Instant since,
            boolean overdue,
            Set<String> regions,
            Set<ReviewRisk> risks,
            int score,
            boolean anothers,
            boolean mine,
            @Nullable String holder,
            @Nullable Instant until) {
        public Entry {
            about = about == null ? List.of() : List.copyOf(about);
            regions = regions == null ? Set.of() : Set.copyOf(regions);
            risks = risks == null ? Set.of() : Set.copyOf(risks);
        }

        public boolean isPair() {
            return about.size() == 2 && kind != ReviewKind.SECOND;
        }

        /** Whether somebody else works on it. */
        public boolean isHeld() {
            return holder != null && !mine;
        }
    }

    public record Opened(
            Entry item, @Nullable Explanation explanation, List<Relation> relations, List<Told> decisions) {
        public Opened {
            relations = relations == null ? List.of() : List.copyOf(relations);
            decisions = decisions == null ? List.of() : List.copyOf(decisions);
        }
    }

    /** A decision as it is told afterwards. */
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
        public Told {
            about = about == null ? List.of() : List.copyOf(about);
            from = from == null ? List.of() : List.copyOf(from);
            incidents = incidents == null ? List.of() : List.copyOf(incidents);
        }

        @Override
        public String toString() {
            return "Told[" + id + ", " + kind + "]";
        }
    }

    public record Rule(
            int sourcesNeeded,
            Reliability gradeNeeded,
            int sources,
            boolean documented,
            @Nullable VerifiedBy met) {}

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
        public Dossier {
            allowed = allowed == null ? Set.of() : allowed;
            history = history == null ? List.of() : List.copyOf(history);
            waiting = waiting == null ? List.of() : List.copyOf(waiting);
        }
    }

    /** A decision is on the log; {@code shown} says that questions see its effect already. */
    public record Taken(UUID id, boolean shown) {}
}
