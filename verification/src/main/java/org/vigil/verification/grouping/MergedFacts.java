package org.vigil.verification.grouping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Count;
import org.vigil.contract.Incident;
import org.vigil.contract.Period;
import org.vigil.verification.features.Features;

/** What the members of an incident say together: everything anyone says, with bounds where they differ. */
public final class MergedFacts {
    private final List<Features> members;

    private MergedFacts(List<Features> members) {
        this.members = members;
    }

    public static Incident.Facts of(List<Features> members) {
        MergedFacts merged = new MergedFacts(members);
        return new Incident.Facts(
                merged.each(Features::incidentClass),
                merged.all(Features::acts),
                merged.all(Features::methods),
                merged.span(),
                merged.agreed(),
                merged.stated(Features::region),
                merged.stated(Features::district),
                merged.stated(Features::site),
                merged.all(Features::perpetratorTypes),
                merged.all(Features::units),
                merged.victims(),
                merged.all(Features::ages),
                merged.all(Features::targetedFor));
    }

    private @Nullable Period span() {
        List<Period> periods = periods();
        if (periods.isEmpty()) {
            return null;
        }
        LocalDate earliest = periods.stream()
                .map(Period::earliest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate latest = periods.stream()
                .map(Period::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Period(earliest, latest, periods.stream().anyMatch(Period::approximate));
    }

    private @Nullable Period agreed() {
        List<Period> periods = periods();
        if (periods.isEmpty()) {
            return null;
        }
        LocalDate latestStart = periods.stream()
                .map(Period::earliest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate earliestEnd = periods.stream()
                .map(Period::latest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return earliestEnd.isBefore(latestStart)
                ? null
                : new Period(latestStart, earliestEnd, periods.stream().allMatch(Period::approximate));
    }

    private List<Period> periods() {
        return members.stream()
                .flatMap(member -> Stream.ofNullable(member.period()))
                .toList();
    }

    /** If any member says 'at least', so does the incident. */
    private @Nullable Count victims() {
        List<Count> counts = members.stream()
                .flatMap(member -> Stream.ofNullable(member.victims()))
                .toList();
        if (counts.isEmpty()) {
            return null;
        }
        int min = counts.stream().mapToInt(Count::min).min().orElseThrow();
        boolean open = counts.stream().anyMatch(count -> count.max() == null);
        return open
                ? Count.atLeast(min)
                : new Count(
                        min,
                        counts.stream()
                                .map(Count::max)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
    }

    private <T> Set<T> each(Function<Features, T> value) {
        return members.stream().map(value).collect(Collectors.toSet());
    }

    private <T> Set<T> all(Function<Features, ? extends Collection<T>> values) {
        return members.stream().flatMap(member -> values.apply(member).stream()).collect(Collectors.toSet());
    }

    private Set<String> stated(Function<Features, @Nullable String> value) {
        return members.stream()
                .flatMap(member -> Stream.ofNullable(value.apply(member)))
                .collect(Collectors.toSet());
    }
}
