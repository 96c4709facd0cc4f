package org.vigil.search.cases.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.InterventionType;

/** A paper that was filed somewhere, and what came of it, in the order in which it became known. */
public record Filing(
        UUID id,
        String forum,
        @Nullable InterventionType route,
        @Nullable String body,
        LocalDate filedOn,
        @Nullable String number,
        @Nullable UUID appeals,
        String by,
        Instant at,
        List<Change> changes) {

    public Filing {
        changes = List.copyOf(changes);
    }

    /** A status reached on a day. */
    public record Change(
            ComplaintStatus status,
            LocalDate on,
            @Nullable String number,
            @Nullable String body,
            @Nullable String note,
            String by,
            Instant at) {
        @Override
        public String toString() {
            return "Change[" + status + ", " + on + "]";
        }
    }

    /** With what came of it after all that was known before. */
    public Filing and(Change change) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new Filing(id, forum, route, body, filedOn, number, appeals, by, at, more);
    }

    /** What came of it, by the days on which it happened. */
    public List<Change> history() {
        return changes.stream().sorted(Comparator.comparing(Change::on)).toList();
    }

    /** Where it stands by the last day that is known. */
    public ComplaintStatus status() {
        List<Change> history = history();
        return history.isEmpty()
                ? ComplaintStatus.FILED
                : history.get(history.size() - 1).status();
    }

    /** Whether a status ends the matter at that body, so that the next one can be turned to. */
    public static boolean isDecision(ComplaintStatus status) {
        return status == ComplaintStatus.REFUSED || status == ComplaintStatus.CLOSED;
    }

    /** The first day on which it had this status. */
    public Optional<LocalDate> reached(ComplaintStatus status) {
        if (status == ComplaintStatus.FILED) {
            return Optional.of(filedOn);
        }
        return history().stream()
                .filter(change -> change.status() == status)
                .map(Change::on)
                .findFirst();
    }

    @Override
    public String toString() {
        return "Filing[" + id + ", " + status() + "]";
    }
}
