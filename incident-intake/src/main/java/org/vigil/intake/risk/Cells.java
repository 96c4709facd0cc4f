package org.vigil.intake.risk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.vigil.contract.Act;
import org.vigil.contract.Period;
import org.vigil.contract.Region;
import org.vigil.contract.Regions;

/**
 * The classes a testimony counts in: region by month (and by day) by ages by sexes, once for each of its acts. A class is
 * one number, exact and not a hash, so that a hundred thousand of them cost little and none is taken for another.
 */
@SuppressWarnings("EnumOrdinal") // the numbers live in memory only and are made anew at every start
final class Cells {
    private static final List<String> REGIONS =
            Regions.all().stream().map(Region::code).toList();
    private static final int MONTHS = 10_000 * 13;
    /** Days are numbered after the months, so that both kinds of class can be counted side by side. */
    private static final int TIMES = MONTHS + 10_000 * 372;

    private static final int SETS_OF_AGES = 1 << 7;
    private static final int SETS_OF_SEXES = 1 << 4;
    private static final int ACTS = 1 << 10;

    private Cells() {}

    static List<Long> of(Traits traits) {
        return of(traits, traits.period() == null ? 0 : month(traits.period()));
    }

    /** With the day in place of the month; none where the day is not told. */
    static List<Long> ofDay(Traits traits) {
        Period period = traits.period();
        if (period == null || !period.earliest().equals(period.latest())) {
            return List.of();
        }
        LocalDate day = period.earliest();
        int number = Math.floorMod(day.getYear(), 10_000) * 372 + day.getMonthValue() * 31 + day.getDayOfMonth() - 32;
        return of(traits, MONTHS + number);
    }

    private static List<Long> of(Traits traits, int time) {
        long base = region(traits);
        base = base * TIMES + time;
        base = base * SETS_OF_AGES + bits(traits.ages());
        base = base * SETS_OF_SEXES + bits(traits.sexes());
        long shared = base * ACTS;
        return traits.acts().stream()
                .map(Act::type)
                .distinct()
                .map(act -> shared + act.ordinal())
                .toList();
    }

    /** Zero where it is not known, otherwise the number of the region in the register, from one. */
    static int region(Traits traits) {
        String region = traits.place().region();
        return region == null ? 0 : REGIONS.indexOf(region) + 1;
    }

    /** The month if the period lies in one, else the year if it lies in one, else zero. */
    static int month(Period period) {
        YearMonth first = YearMonth.from(period.earliest());
        YearMonth last = YearMonth.from(period.latest());
        int year = Math.floorMod(first.getYear(), 10_000);
        if (first.equals(last)) {
            return year * 13 + first.getMonthValue();
        }
        return first.getYear() == last.getYear() ? year * 13 : 0;
    }

    private static int bits(Collection<? extends Enum<?>> codes) {
        return codes.stream().mapToInt(code -> 1 << code.ordinal()).sum();
    }
}
