package org.vigil.search.cases.filing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.search.cases.forum.Clock;
import org.vigil.search.cases.forum.Forum;
import org.vigil.search.cases.forum.Forums;

/**
 * Which terms run in a case: counted from its filings by the clocks of the forums, and from nothing else. The day on which a
 * term starts is not counted; months end on the same day of the month, or its last. Holidays are not modelled: a term that
 * ends on one may by law end on the next working day.
 */
public final class Terms {
    private final UUID caseId;
    private final List<Filing> filings;
    private final Predicate<String> inUse;
    private final BiFunction<String, String, Optional<String>> answers;
    private final LocalDate today;

    private Terms(
            UUID caseId,
            List<Filing> filings,
            Predicate<String> inUse,
            BiFunction<String, String, Optional<String>> answers,
            LocalDate today) {
        this.caseId = caseId;
        this.filings = filings;
        this.inUse = inUse;
        this.answers = answers;
        this.today = today;
    }

    /**
     * All terms, the next ones first. {@code inUse} says whether the case turns to a forum at all, {@code answers} what it
     * wrote into a field of one.
     */
    public static List<Deadline> of(
            UUID caseId,
            List<Filing> filings,
            Predicate<String> inUse,
            BiFunction<String, String, Optional<String>> answers,
            Forums forums,
            LocalDate today) {
        Terms terms = new Terms(caseId, filings, inUse, answers, today);
        return forums.all().stream()
                .flatMap(forum -> forum.clocks().stream().flatMap(clock -> terms.of(forum, clock)))
                .sorted(Comparator.comparing(Deadline::dueOn).thenComparing(Deadline::clock))
                .toList();
    }

    private Stream<Deadline> of(Forum forum, Clock clock) {
        if (clock.yearly() != null) {
            return inUse.test(forum.code()) ? Stream.of(yearly(forum, clock, clock.yearly())) : Stream.empty();
        }
        if (clock.field() != null) {
            return inUse.test(forum.code())
                    ? answers
                            .apply(forum.code(), clock.field())
                            .flatMap(Terms::day)
                            .filter(day -> isWithin(clock, day))
                            .map(day -> deadline(forum, clock, null, day, due(clock, day), filedSince(forum, day)))
                            .stream()
                    : Stream.empty();
        }
        String source = Objects.requireNonNullElse(clock.of(), forum.code());
        boolean other = !source.equals(forum.code());
        if (other && !inUse.test(forum.code())) {
            return Stream.empty();
        }
        return filings.stream()
                .filter(filing -> filing.forum().equals(source) && isOnRoute(forum, clock, filing))
                .flatMap(filing -> start(clock, filing)
                        .map(day -> deadline(
                                forum,
                                clock,
                                filing.id(),
                                day,
                                due(clock, day),
                                other ? filedSince(forum, day) : ended(clock, filing, day)))
                        .stream());
    }

    private Deadline yearly(Forum forum, Clock clock, String yearly) {
        MonthDay day = MonthDay.parse("--" + yearly);
        LocalDate thisYear = day.atYear(today.getYear());
        LocalDate due = today.isAfter(thisYear) ? day.atYear(today.getYear() + 1) : thisYear;
        LocalDate start = due.minusYears(1);
        return deadline(forum, clock, null, start, due, filedSince(forum, start.plusDays(1)));
    }

    private Deadline deadline(
            Forum forum,
            Clock clock,
            @Nullable UUID filing,
            LocalDate start,
            LocalDate due,
            Optional<LocalDate> ended) {
        LocalDate until = ended.orElse(today);
        long left = ChronoUnit.DAYS.between(until, due);
        Deadline.State state = ended.isPresent()
                ? (left < 0 ? Deadline.State.MET_LATE : Deadline.State.MET)
                : (left < 0 ? Deadline.State.OVERDUE : Deadline.State.RUNNING);
        return new Deadline(
                caseId,
                filing,
                forum.code(),
                clock.code(),
                clock.label(),
                clock.article(),
                clock.actor(),
                start,
                due,
                ended.orElse(null),
                left,
                state,
                clock.silence(),
                clock.lawyer());
    }

    private static boolean isOnRoute(Forum forum, Clock clock, Filing filing) {
        return clock.routes().isEmpty()
                || clock.routes().contains(filing.route() == null ? forum.route() : filing.route());
    }

    private static Optional<LocalDate> start(Clock clock, Filing filing) {
        ComplaintStatus when = clock.when();
        if (when != null && filing.reached(when).isEmpty()) {
            return Optional.empty();
        }
        return clock.from().stream()
                .flatMap(status -> filing.reached(status).stream())
                .findFirst()
                .filter(day -> isWithin(clock, day));
    }

    private static boolean isWithin(Clock clock, LocalDate start) {
        LocalDate since = clock.startsSince();
        LocalDate until = clock.startsUntil();
        return (since == null || !start.isBefore(since)) && (until == null || !start.isAfter(until));
    }

    private static Optional<LocalDate> ended(Clock clock, Filing filing, LocalDate start) {
        List<LocalDate> ends = new ArrayList<>();
        for (Filing.Change change : filing.history()) {
            if (clock.ends().contains(change.status()) && !change.on().isBefore(start)) {
                ends.add(change.on());
            }
        }
        return ends.stream().min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> filedSince(Forum forum, LocalDate day) {
        return filings.stream()
                .filter(filing -> filing.forum().equals(forum.code()))
                .map(Filing::filedOn)
                .filter(filedOn -> !filedOn.isBefore(day))
                .min(Comparator.naturalOrder());
    }

    private static LocalDate due(Clock clock, LocalDate start) {
        Integer days = clock.days();
        return days != null ? start.plusDays(days) : start.plusMonths(Objects.requireNonNull(clock.months()));
    }

    /** What was typed may hold no date; then no clock runs from it. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(Period.parse(typed).earliest());
        } catch (Period.InvalidPeriod noDate) {
            return Optional.empty();
        }
    }
}
