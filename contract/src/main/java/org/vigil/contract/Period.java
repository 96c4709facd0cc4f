package org.vigil.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Pattern;
import org.vigil.contract.vocabulary.DatePrecision;

/**
 * When something happened: an inclusive interval of days, no narrower than what was said. Written as an EDTF (ISO
 * 8601-2) string of level 0 or 1: {@code 2017-03-08}, {@code 2017-03}, {@code 2017}, {@code 2017-02-20/2017-04},
 * {@code 2017-03~} for 'around'. A day that nobody stated is never made up.
 */
public record Period(LocalDate earliest, LocalDate latest, boolean approximate) {

    private static final Pattern PART = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final int LONGEST = 40;

    public Period {
        if (latest.isBefore(earliest)) {
            throw new InvalidPeriod("end-before-start");
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day, false);
    }

    /** Reads an EDTF string; throws {@link InvalidPeriod} whose message is a stable code, never the input. */
    @JsonCreator
    public static Period parse(String edtf) {
        String text = edtf.length() > LONGEST ? "" : edtf.strip();
        String[] ends = text.split("/", -1);
        if (ends.length > 2) {
            throw new InvalidPeriod("not-a-period");
        }
        String first = withoutMark(ends[0]);
        String last = withoutMark(ends[ends.length - 1]);
        try {
            return new Period(firstDay(first), lastDay(last), text.contains("~"));
        } catch (DateTimeException notADate) {
            throw new InvalidPeriod("not-a-date"); // without its cause, which quotes what was typed
        }
    }

    /** The canonical EDTF string: the coarsest notation with exactly these bounds. */
    @JsonValue
    public String edtf() {
        String mark = approximate ? "~" : "";
        String whole = whole(earliest, latest);
        if (!whole.isEmpty()) {
            return whole + mark;
        }
        boolean months = startsMonth(earliest) && endsMonth(latest);
        return (months ? YearMonth.from(earliest) : earliest)
                + mark
                + "/"
                + (months ? YearMonth.from(latest) : latest)
                + mark;
    }

    /** The whole months that hold it. */
    public Period months() {
        return new Period(
                YearMonth.from(earliest).atDay(1), YearMonth.from(latest).atEndOfMonth(), approximate);
    }

    /** How exactly the date is known, read off the bounds. */
    public DatePrecision precision() {
        if (approximate) {
            return DatePrecision.ESTIMATE;
        }
        return switch (whole(earliest, latest).length()) {
            case 10 -> DatePrecision.EXACT;
            case 7 -> DatePrecision.DAY_UNKNOWN;
            case 4 -> DatePrecision.DAY_MONTH_UNKNOWN;
            default -> isWeek() ? DatePrecision.WEEK : DatePrecision.RANGE;
        };
    }

    @Override
    public String toString() {
        return edtf();
    }

    private boolean isWeek() {
        return earliest.getDayOfWeek() == DayOfWeek.MONDAY
                && earliest.plusDays(6).equals(latest);
    }

    /** The single day, month or year with these bounds, or an empty string. */
    private static String whole(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return from.toString();
        }
        if (!startsMonth(from) || !endsMonth(to) || from.getYear() != to.getYear()) {
            return "";
        }
        if (from.getMonth() == to.getMonth()) {
            return YearMonth.from(from).toString();
        }
        return from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()
                ? from.toString().substring(0, 4)
                : "";
    }

    private static boolean startsMonth(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static String withoutMark(String part) {
        String bare = part.endsWith("~") ? part.substring(0, part.length() - 1) : part;
        String known = bare.replace("-XX", "");
        if (!PART.matcher(known).matches()) {
            throw new InvalidPeriod("not-a-period");
        }
        return known;
    }

    private static LocalDate firstDay(String part) {
        return switch (part.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(part), 1, 1);
            case 7 -> YearMonth.parse(part).atDay(1);
            default -> LocalDate.parse(part);
        };
    }

    private static LocalDate lastDay(String part) {
        return switch (part.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(part), 12, 31);
            case 7 -> YearMonth.parse(part).atEndOfMonth();
            default -> LocalDate.parse(part);
        };
    }

    /** A period that cannot be read; the message is a stable code. */
    public static final class InvalidPeriod extends IllegalArgumentException {
        InvalidPeriod(String code) {
            super(code);
        }

        /** {@code not-a-period}, {@code not-a-date} or {@code end-before-start}. */
        public String code() {
            return Objects.requireNonNull(getMessage());
        }
    }
}
