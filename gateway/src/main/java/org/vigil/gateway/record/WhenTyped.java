package org.vigil.gateway.record;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Period;

/**
 * Reads year, month and day, each optional, into a period that is exactly as precise as what was typed. Never fills in
 * a day or a month that nobody stated.
 */
final class WhenTyped {
    private WhenTyped() {}

    static @Nullable Period read(Typed typed, List<FieldProblem> problems) {
        Optional<String> start = part(typed, "year", "month", "day", problems);
        Optional<String> end = part(typed, "endYear", "endMonth", "endDay", problems);
        if (start.isEmpty()) {
            if (end.isPresent()) {
                problems.add(new FieldProblem("year", "end-without-start"));
            }
            return null;
        }
        String about = typed.isStated("about") ? "~" : "";
        try {
            return Period.parse(
                    start.get() + about + end.map(last -> "/" + last + about).orElse(""));
        } catch (Period.InvalidPeriod invalid) {
            problems.add(new FieldProblem(end.isPresent() ? "endYear" : "year", code(invalid)));
            return null;
        }
    }

    private static Optional<String> part(
            Typed typed, String year, String month, String day, List<FieldProblem> problems) {
        if (!typed.isStated(year)) {
            if (typed.isStated(month) || typed.isStated(day)) {
                problems.add(new FieldProblem(year, "year-missing"));
            }
            return Optional.empty();
        }
        if (typed.isStated(day) && !typed.isStated(month)) {
            problems.add(new FieldProblem(month, "month-missing"));
            return Optional.empty();
        }
        String text = typed.value(year).strip()
                + (typed.isStated(month) ? "-" + twoFigures(typed.value(month)) : "")
                + (typed.isStated(day) ? "-" + twoFigures(typed.value(day)) : "");
        return Optional.of(text);
    }

    private static String twoFigures(String typed) {
        String figures = typed.strip();
        return figures.length() == 1 ? "0" + figures : figures;
    }

    private static String code(Period.InvalidPeriod invalid) {
        String code = invalid.getMessage();
        return code == null ? "not-a-date" : code;
    }
}
