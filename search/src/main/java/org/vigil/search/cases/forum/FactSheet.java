package org.vigil.search.cases.forum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vigil.contract.Act;
import org.vigil.contract.Particulars;
import org.vigil.contract.Period;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Testimony;
import org.vigil.contract.Victims;
import org.vigil.contract.vocabulary.CaseRole;
import org.vigil.search.cases.CaseFile;

/**
 * What a case says by itself: codes, periods and numbers out of the testimonies that may go where it is going, and out of
 * its own persons and filings. It holds nobody's words.
 */
public final class FactSheet {
    private final CaseFile file;
    private final List<Testimony> testimonies;
    private final Map<Fact, List<String>> values = new EnumMap<>(Fact.class);

    private FactSheet(CaseFile file, Collection<Testimony> testimonies) {
        this.file = file;
        this.testimonies = List.copyOf(testimonies);
    }

    /** {@code testimonies} are those of the case that may be told, in its order. */
    public static FactSheet of(CaseFile file, Collection<Testimony> testimonies) {
        FactSheet sheet = new FactSheet(file, testimonies);
        sheet.fromTestimonies();
        sheet.fromCase();
        return sheet;
    }

    public List<String> values(Fact fact) {
        return values.getOrDefault(fact, List.of());
    }

    List<Testimony> testimonies() {
        return testimonies;
    }

    CaseFile file() {
        return file;
    }

    /** The last day on which anything may have happened. */
    Optional<LocalDate> lastFact() {
        return testimonies.stream()
                .flatMap(FactSheet::periods)
                .map(Period::latest)
                .max(LocalDate::compareTo);
    }

    private void fromTestimonies() {
        put(
                Fact.PERIOD,
                testimonies.stream()
                        .map(Testimony::period)
                        .filter(Objects::nonNull)
                        .map(Period::edtf));
        put(Fact.REGIONS, each(testimony -> Stream.ofNullable(testimony.place().region())));
        put(
                Fact.DISTRICTS,
                each(testimony -> Stream.ofNullable(testimony.place().district())));
        put(Fact.ACTS, each(testimony -> testimony.acts().stream()
                .map(act -> act.type().name())));
        put(Fact.CLASSES, each(testimony -> Stream.of(testimony.incidentClass().name())));
        put(Fact.METHODS, each(testimony -> testimony.acts().stream().flatMap(act -> names(act.methods()))));
        put(Fact.PERPETRATORS, each(testimony -> testimony.perpetrators().stream()
                .map(one -> one.type().name())));
        put(Fact.UNITS, each(testimony -> testimony.perpetrators().stream()
                .map(Perpetrator::unit)
                .filter(Objects::nonNull)));
        put(Fact.CHARACTERISTICS, ofVictims(victims -> names(victims.targetedFor())));
        put(Fact.BIAS_INDICATORS, ofVictims(victims -> names(victims.biasIndicators())));
        put(
                Fact.VICTIMS,
                ofVictims(victims -> Stream.of(victims.count().min()
                        + (Objects.equals(victims.count().min(), victims.count().max()) ? "" : "+"))));
        put(Fact.DAYS_HELD, each(testimony -> Stream.ofNullable(
                        testimony.particulars().detention())
                .map(Particulars.Detention::days)
                .filter(Objects::nonNull)
                .map(String::valueOf)));
        put(
                Fact.TESTIMONIES,
                testimonies.stream().map(testimony -> testimony.id().toString()));
    }

    private void fromCase() {
        put(Fact.WITNESSES, persons(CaseRole.WITNESS));
        put(Fact.OFFICIALS, Stream.concat(persons(CaseRole.OFFICIAL), persons(CaseRole.PERPETRATOR)));
        put(
                Fact.FILINGS,
                file.filings().stream()
                        .map(filing -> filing.filedOn() + " " + filing.status().name()));
        put(Fact.POSITIONS, file.positions().stream().map(position -> position.said()
                .attribution()
                .name()));
    }

    private Stream<String> persons(CaseRole role) {
        return file.persons().stream().filter(person -> person.role() == role).map(CaseFile.Person::label);
    }

    private Stream<String> each(Function<Testimony, Stream<String>> codes) {
        return testimonies.stream().flatMap(codes);
    }

    private Stream<String> ofVictims(Function<Victims, Stream<String>> codes) {
        return testimonies.stream()
                .map(Testimony::victims)
                .filter(Objects::nonNull)
                .flatMap(codes);
    }

    private void put(Fact fact, Stream<String> found) {
        values.put(fact, found.distinct().toList());
    }

    private static Stream<Period> periods(Testimony testimony) {
        return Stream.concat(
                Stream.ofNullable(testimony.period()),
                testimony.acts().stream().map(Act::period).filter(Objects::nonNull));
    }

    private static Stream<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name);
    }

    @Override
    public String toString() {
        return "FactSheet[" + testimonies.size() + " testimonies]";
    }
}
