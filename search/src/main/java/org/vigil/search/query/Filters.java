package org.vigil.search.query;

import static org.vigil.search.problem.Problem.invalidQuery;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;

/**
 * Which incidents are asked for: for each facet any of the chosen codes and none of the excluded ones, and a span of
 * days that the incident's period touches.
 */
public record Filters(
        Map<Facet, Choice> choices,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public Filters {
        choices = Map.copyOf(choices);
    }

    /** Codes of one facet, of which any will do, and those that must not be. */
    public record Choice(Set<String> any, Set<String> none) {}

    /** The names of all parameters that {@link #parse} reads. */
    public static Set<String> parameters() {
        Set<String> names = new LinkedHashSet<>(Set.of("from", "to"));
        for (Facet facet : Facet.values()) {
            if (facet != Facet.YEAR) {
                names.add(facet.parameter());
            }
        }
        return names;
    }

    public static Filters parse(Parameters parameters) {
        Map<Facet, Choice> choices = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Choice choice = choice(facet, parameters);
            if (!choice.any().isEmpty() || !choice.none().isEmpty()) {
                choices.put(facet, choice);
            }
        }
        Period from = date("from", parameters);
        Period to = date("to", parameters);
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            throw invalidQuery("to", "end-before-start", "'to' must not be before 'from'.");
        }
        return new Filters(choices, from == null ? null : from.earliest(), to == null ? null : to.latest());
    }

    private static Choice choice(Facet facet, Parameters parameters) {
        Set<String> any = new TreeSet<>();
        Set<String> none = new TreeSet<>();
        for (String value : parameters.all(facet.parameter())) {
            boolean excluded = value.startsWith("-");
            String code = excluded ? value.substring(1) : value;
            if (!facet.knows(code)) {
                throw invalidQuery(facet.parameter(), "unknown-code", "This is no code of " + facet.parameter() + ".");
            }
            (excluded ? none : any).add(code);
        }
        return new Choice(any, none);
    }

    private static @Nullable Period date(String name, Parameters parameters) {
        String given = parameters.one(name);
        if (given == null) {
            return null;
        }
        try {
            if (DATE.matcher(given).matches()) {
                return Period.parse(given);
            }
        } catch (Period.InvalidPeriod noSuchDay) {
            // Told below.
        }
        throw invalidQuery(name, "not-a-date", "Write a day, a month or a year: 2017-03-08, 2017-03 or 2017.");
    }
}
