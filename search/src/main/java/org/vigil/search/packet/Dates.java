package org.vigil.search.packet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.Language;

/** Dates written out, never more exactly than they are known. Its own names of months, because Java's change with it. */
final class Dates {
    private static final List<String> OF_RUSSIAN = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> RUSSIAN = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");
    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    static String say(Period period, Language language) {
        boolean russian = language == Language.RU;
        String exact = exact(period, russian);
        if (!period.approximate()) {
            return exact;
        }
        return (russian ? "примерно: " : "around ") + exact;
    }

    static String say(Instant at, Language language, boolean withTime) {
        var utc = at.atOffset(ZoneOffset.UTC);
        String day = day(utc.toLocalDate(), language == Language.RU);
        return withTime ? "%s, %02d:%02d UTC".formatted(day, utc.getHour(), utc.getMinute()) : day;
    }

    private static String exact(Period period, boolean russian) {
        LocalDate from = period.earliest();
        LocalDate to = period.latest();
        String edtf = new Period(from, to, false).edtf();
        return switch (edtf.length()) {
            case 4 -> russian ? edtf + " г." : edtf;
            case 7 -> month(from, russian);
            case 10 -> day(from, russian);
            default -> between(from, to, edtf.length() == 15, russian);
        };
    }

    /** A notation of 15 characters names two months, a longer one two days. */
    private static String between(LocalDate from, LocalDate to, boolean months, boolean russian) {
        String first = months ? month(from, russian) : day(from, russian);
        String last = months ? month(to, russian) : day(to, russian);
        return first + " – " + last;
    }

    private static String day(LocalDate day, boolean russian) {
        return russian
                ? "%d %s %d г.".formatted(day.getDayOfMonth(), OF_RUSSIAN.get(day.getMonthValue() - 1), day.getYear())
                : "%d %s %d".formatted(day.getDayOfMonth(), ENGLISH.get(day.getMonthValue() - 1), day.getYear());
    }

    private static String month(LocalDate month, boolean russian) {
        return russian
                ? "%s %d г.".formatted(RUSSIAN.get(month.getMonthValue() - 1), month.getYear())
                : "%s %d".formatted(ENGLISH.get(month.getMonthValue() - 1), month.getYear());
    }
}
