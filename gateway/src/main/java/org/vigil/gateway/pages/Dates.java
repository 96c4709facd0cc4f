package org.vigil.gateway.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.vigil.contract.Period;

/** Writes a period as a person would, exactly as precisely as it was stated: 'около марта 2017', '8–12 March 2017'. */
final class Dates {
    private final boolean russian;
    private final Locale locale;

    Dates(Locale locale) {
        this.locale = locale;
        this.russian = locale.getLanguage().equals("ru");
    }

    String write(Period period) {
        LocalDate from = period.earliest();
        LocalDate to = period.latest();
        if (from.equals(to)) {
            return around(period, day(from), day(from));
        }
        if (!startsMonth(from) || !endsMonth(to)) {
            return roughly(period, days(from, to));
        }
        if (from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
            return years(period);
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return around(period, month(from) + " " + from.getYear(), monthGenitive(from) + " " + from.getYear());
        }
        return roughly(period, months(from, to));
    }

    String day(LocalDate day) {
        return day.getDayOfMonth() + " " + monthGenitive(day) + " " + day.getYear();
    }

    /** A bucket of a trend: its start, as coarse as the bucket is. */
    String bucket(String start) {
        return write(Period.parse(start));
    }

    /** Year, short month and year, or day and short month: what fits under a bar. */
    String shortBucket(String start) {
        LocalDate first = Period.parse(start).earliest();
        if (start.length() == 4) {
            return start;
        }
        String month = first.getMonth().getDisplayName(TextStyle.SHORT, locale);
        return start.length() == 7
                ? month + " " + first.getYear()
                : first.getDayOfMonth() + " " + month + " " + first.getYear();
    }

    private String years(Period period) {
        int first = period.earliest().getYear();
        int last = period.latest().getYear();
        if (first == last) {
            return russian ? around(period, first + " год", first + " года") : around(period, "" + first, "" + first);
        }
        return roughly(period, first + "–" + last + (russian ? " годы" : ""));
    }

    private String days(LocalDate from, LocalDate to) {
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return from.getDayOfMonth() + "–" + day(to);
        }
        if (from.getYear() == to.getYear()) {
            return from.getDayOfMonth() + " " + monthGenitive(from) + " – " + day(to);
        }
        return day(from) + " – " + day(to);
    }

    private String months(LocalDate from, LocalDate to) {
        if (from.getYear() == to.getYear()) {
            return month(from) + "–" + month(to) + " " + to.getYear();
        }
        return month(from) + " " + from.getYear() + " – " + month(to) + " " + to.getYear();
    }

    private String around(Period period, String plain, String genitive) {
        if (!period.approximate()) {
            return plain;
        }
        return russian ? "около " + genitive : "around " + genitive;
    }

    private String roughly(Period period, String range) {
        if (!period.approximate()) {
            return range;
        }
        return (russian ? "примерно " : "roughly ") + range;
    }

    private String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    private String monthGenitive(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, locale);
    }

    private static boolean startsMonth(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
