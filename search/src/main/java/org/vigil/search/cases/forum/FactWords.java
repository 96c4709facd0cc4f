package org.vigil.search.cases.forum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.Attribution;
import org.vigil.contract.vocabulary.BiasIndicator;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.IncidentClass;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.contract.vocabulary.TargetedCharacteristic;
import org.vigil.search.cases.wording.Wording;

/**
 * What a case says by itself, in words. Where people at risk could be looked for by it, it is said coarsely: months for
 * days, regions for districts, and no unit.
 */
final class FactWords {
    private final FactSheet facts;
    private final Wording wording;
    private final boolean coarse;

    FactWords(FactSheet facts, Language language, boolean coarse) {
        this.facts = facts;
        this.wording = new Wording(language.name().toLowerCase(Locale.ROOT));
        this.coarse = coarse;
    }

    List<String> of(Fact fact) {
        List<String> codes = facts.values(fact);
        return switch (fact) {
            case PERIOD -> periods(codes);
            case REGIONS -> codes.stream().map(wording::region).toList();
            case DISTRICTS, UNITS -> coarse ? List.of() : codes;
            case ACTS -> labels(ActType.class, codes);
            case CLASSES -> labels(IncidentClass.class, codes);
            case METHODS -> labels(MethodOfIllTreatment.class, codes);
            case PERPETRATORS -> labels(PerpetratorType.class, codes);
            case CHARACTERISTICS -> labels(TargetedCharacteristic.class, codes);
            case BIAS_INDICATORS -> labels(BiasIndicator.class, codes);
            case POSITIONS -> labels(Attribution.class, codes);
            case TESTIMONIES -> numbered(codes.size());
            case FILINGS -> codes.stream().map(this::filing).distinct().toList();
            case VICTIMS, DAYS_HELD, WITNESSES, OFFICIALS -> codes;
        };
    }

    /** The earliest first; a coarse one is told once for all that fall into it. */
    private List<String> periods(List<String> codes) {
        List<Period> periods = new ArrayList<>(codes.stream()
                .map(Period::parse)
                .map(period -> coarse ? period.months() : period)
                .distinct()
                .toList());
        periods.sort(java.util.Comparator.comparing(Period::earliest).thenComparing(Period::latest));
        Set<String> told = new java.util.LinkedHashSet<>();
        periods.forEach(period -> told.add(wording.period(period)));
        return List.copyOf(told);
    }

    private <E extends Enum<E>> List<String> labels(Class<E> vocabulary, List<String> codes) {
        Set<String> told = new TreeSet<>();
        codes.forEach(code -> told.add(wording.label(Enum.valueOf(vocabulary, code))));
        return List.copyOf(told);
    }

    /** As they are called in a packet, by their order. */
    private static List<String> numbered(int count) {
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            names.add("T-%04d".formatted(number));
        }
        return names;
    }

    private String filing(String code) {
        LocalDate on = LocalDate.parse(code.substring(0, 10));
        Period when = coarse ? Period.day(on).months() : Period.day(on);
        return wording.period(when) + ": " + wording.label(ComplaintStatus.valueOf(code.substring(11)));
    }
}
