package org.vigil.search.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.vigil.contract.Casework;
import org.vigil.search.cases.order.PacketRules;
import org.vigil.search.problem.Problem;

/**
 * Writes events so that they have an effect or are refused. What would have none is refused before it is written; what loses
 * a race with another writer is refused afterwards, by the same fold.
 */
final class Scribe {
    private final Cases cases;
    private final CaseLog log;
    private final Clock clock;
    private final Supplier<UUID> fresh;

    Scribe(Cases cases, CaseLog log, Clock clock, Supplier<UUID> fresh) {
        this.cases = cases;
        this.log = log;
        this.clock = clock;
        this.fresh = fresh;
    }

    /** Refuses while the log has not been read, because nothing can be said of any case then. */
    Cases cases() {
        if (!log.isRead()) {
            throw Problem.logUnavailable();
        }
        return cases;
    }

    Instant now() {
        return clock.instant();
    }

    /** Whoever asks, about to do something to a case. */
    Author author(UUID caseId, Request request) {
        return new Author(caseId, request.viewer().pseudonym(), clock.instant(), request.event(fresh), request.mark());
    }

    /** The build, about to say how it goes. */
    Author builder(UUID caseId) {
        return new Author(caseId, PacketRules.BUILDER, clock.instant(), fresh.get(), "");
    }

    /** Whether this very request was done before; another request under its key is refused. */
    boolean isDone(Author author) {
        Optional<Cases.Seen> seen = cases().seen(author.event());
        if (seen.isEmpty()) {
            return false;
        }
        if (!seen.get().mark().equals(author.mark())) {
            throw Problem.conflict(
                    "idempotency-key-reused",
                    "Use a new key for something new; repeat a key only with the same content.",
                    List.of());
        }
        if (seen.get().obstacle() != null) {
            throw refusal(seen.get().obstacle());
        }
        return true;
    }

    /** Returns when the event is on the log and read back. */
    void write(Author author, Casework event) {
        if (isDone(author)) {
            return;
        }
        cases.against(event).ifPresent(obstacle -> {
            throw refusal(obstacle);
        });
        log.append(List.of(new Entry(author.event(), author.mark(), event)))
                .get(0)
                .ifPresent(obstacle -> {
                    throw refusal(obstacle);
                });
    }

    /** Several events of one request, each under an id of its own; those without an effect are passed over. */
    void writeAll(Author author, List<? extends Casework> events) {
        List<Entry> entries = new ArrayList<>();
        for (Casework event : events) {
            if (cases.against(event).isEmpty()) {
                entries.add(new Entry(fresh.get(), author.mark(), event));
            }
        }
        if (!entries.isEmpty()) {
            log.append(entries);
        }
    }

    static Problem refusal(Obstacle obstacle) {
        return switch (obstacle) {
            case NO_SUCH_CASE, NOT_A_MEMBER, NO_SUCH_PACKET -> Problem.notFound();
            case SAME_PERSON, NOT_THE_BUILDER -> Problem.forbidden(obstacle.advice());
            case NO_SUCH_TESTIMONY -> invalid("testimonies", obstacle);
            case NO_SUCH_PERSON -> invalid("person", obstacle);
            case NO_SUCH_FILING -> invalid("filing", obstacle);
            case NO_SUCH_DELIVERY -> invalid("delivery", obstacle);
            case DAY_AHEAD, BEFORE_THE_FILING -> invalid("on", obstacle);
            case ALREADY_FILED -> invalid("status", obstacle);
            case SET_BY_A_CLOCK -> invalid("intervention.response", obstacle);
            case ID_TAKEN, ALREADY_A_MEMBER, LAST_MEMBER, ALREADY_THERE, OUT_OF_ORDER, TOO_LATE ->
                Problem.conflict(obstacle.code(), obstacle.advice(), List.of());
        };
    }

    private static Problem invalid(String field, Obstacle obstacle) {
        return CaseInput.invalid(field, obstacle.code(), obstacle.advice());
    }
}
