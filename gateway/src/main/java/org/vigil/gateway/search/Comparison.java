package org.vigil.gateway.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vigil.contract.Act;
import org.vigil.contract.Count;
import org.vigil.contract.Period;
import org.vigil.contract.Perpetrator;
import org.vigil.contract.Testimony;
import org.vigil.contract.Victims;
import org.vigil.gateway.pages.Words;

/** Who says what: a row for each fact, a column for each testimony, and whether they agree. */
public record Comparison(List<Column> columns, List<Row> rows) {

    /** How what was stated goes together; who says nothing neither agrees nor contradicts. */
    public enum Agreement {
        AGREES,
        PARTLY,
        DIFFERS,
        SINGLE
    }

    public record Column(String letter, Testimony testimony) {}

    /** Cells are in the order of the columns; an empty one means that the testimony says nothing of it. */
    public record Row(String fact, Agreement agreement, List<List<Value>> cells) {}

    /** Something said; what all who speak of it say alike is shown quietly, so that differences stand out. */
    public record Value(String text, boolean common) {}

    /** Of any testimonies, in this order. */
    public static Comparison of(Words words, List<Testimony> testimonies) {
        List<Column> columns = new ArrayList<>();
        for (Testimony testimony : testimonies) {
            columns.add(new Column(letter(columns.size()), testimony));
        }
        return new Comparison(columns, new Rows(words, testimonies).all());
    }

    /** A to Z, then AA, AB and so on, as spreadsheets count. */
    static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    private static final class Rows {
        private final Words words;
        private final List<Testimony> testimonies;
        private final List<Row> rows = new ArrayList<>();

        Rows(Words words, List<Testimony> testimonies) {
            this.words = words;
            this.testimonies = testimonies;
        }

        List<Row> all() {
            single("when", said -> Optional.ofNullable(said.period()), words::period, Rows::overlap);
            single("region", said -> Optional.ofNullable(said.place().region()), words::region, Object::equals);
            single(
                    "district",
                    said -> Optional.ofNullable(said.place().district()),
                    Function.identity(),
                    Object::equals);
            single("site", said -> Optional.ofNullable(said.place().site()), Function.identity(), Object::equals);
            several("acts", said -> said.acts().stream().map(Act::type), words::code);
            several("methods", said -> said.acts().stream().flatMap(act -> act.methods().stream()), words::code);
            several("perpetrators", said -> said.perpetrators().stream().map(Perpetrator::type), words::code);
            several(
                    "units",
                    said -> said.perpetrators().stream().map(Perpetrator::unit).filter(Objects::nonNull),
                    Function.identity());
            single("people", said -> victims(said).map(Victims::count).findFirst(), words::people, Rows::compatible);
            several("ages", said -> victims(said).flatMap(victims -> victims.ages().stream()), words::code);
            several("targets", said -> victims(said).flatMap(victims -> victims.targetedFor().stream()), words::code);
            several(
                    "outcome",
                    said -> said.acts().stream().map(Act::statusAtEnd).filter(Objects::nonNull),
                    words::code);
            return List.copyOf(rows);
        }

        private <T> void single(
                String fact,
                Function<Testimony, Optional<T>> value,
                Function<T, String> written,
                BiPredicate<T, T> compatible) {
            List<Optional<T>> said = testimonies.stream().map(value).toList();
            List<T> stated = said.stream().flatMap(Optional::stream).toList();
            if (stated.isEmpty()) {
                return;
            }
            Agreement agreement = agreement(stated, compatible);
            boolean common = agreement == Agreement.AGREES;
            rows.add(new Row(
                    fact,
                    agreement,
                    said.stream()
                            .map(one -> one.map(known -> new Value(written.apply(known), common)).stream()
                                    .toList())
                            .toList()));
        }

        private <T> void several(String fact, Function<Testimony, Stream<T>> values, Function<T, String> written) {
            List<List<T>> said = testimonies.stream()
                    .map(testimony -> values.apply(testimony).distinct().toList())
                    .toList();
            List<Set<T>> stated =
                    said.stream().filter(one -> !one.isEmpty()).map(Set::copyOf).toList();
            if (stated.isEmpty()) {
                return;
            }
            Set<T> common = new HashSet<>(stated.get(0));
            stated.forEach(common::retainAll);
            rows.add(new Row(
                    fact,
                    agreementOfSets(stated, common),
                    said.stream()
                            .map(one -> one.stream()
                                    .map(value -> new Value(
                                            written.apply(value), stated.size() > 1 && common.contains(value)))
                                    .toList())
                            .toList()));
        }

        private static <T> Agreement agreement(List<T> stated, BiPredicate<T, T> compatible) {
            if (stated.size() == 1) {
                return Agreement.SINGLE;
            }
            if (Set.copyOf(stated).size() == 1) {
                return Agreement.AGREES;
            }
            boolean all =
                    stated.stream().allMatch(one -> stated.stream().allMatch(other -> compatible.test(one, other)));
            return all ? Agreement.PARTLY : Agreement.DIFFERS;
        }

        private static <T> Agreement agreementOfSets(List<Set<T>> stated, Set<T> common) {
            if (stated.size() == 1) {
                return Agreement.SINGLE;
            }
            if (Set.copyOf(stated).size() == 1) {
                return Agreement.AGREES;
            }
            return common.isEmpty() ? Agreement.DIFFERS : Agreement.PARTLY;
        }

        private static boolean overlap(Period one, Period other) {
            return !one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest());
        }

        private static boolean compatible(Count one, Count other) {
            return atMost(one) >= other.min() && atMost(other) >= one.min();
        }

        private static int atMost(Count count) {
            Integer max = count.max();
            return max == null ? Integer.MAX_VALUE : max;
        }

        private static Stream<Victims> victims(Testimony said) {
            return Stream.ofNullable(said.victims());
        }
    }
}
