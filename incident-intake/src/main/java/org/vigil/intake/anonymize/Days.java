package org.vigil.intake.anonymize;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The days, from the first to the last, that a text may tell by their month only. */
public record Days(LocalDate first, LocalDate last) {

    /** Whether one of them is such a day of such a month, in whatever year. */
    boolean hold(int month, int day) {
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (hold(year, month, day)) return true;
        }
        return false;
    }

    boolean hold(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return !date.isBefore(first) && !date.isAfter(last);
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    /** They tell when something happened to somebody. */
    @Override
    public String toString() {
        return "Days";
    }
}
