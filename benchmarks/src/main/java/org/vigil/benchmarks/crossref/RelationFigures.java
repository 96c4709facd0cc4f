package org.vigil.benchmarks.crossref;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.vigil.benchmarks.crossref.world.Truth;
import org.vigil.contract.Assessment;
import org.vigil.contract.Incident;
import org.vigil.contract.Relation;

/**
 * How right the published relations are, each kind by itself.
 *
 * @param links pairs that are published as speaking of one event, of all that do
 * @param repetitions copies and repetitions by the same person
 * @param contradictions of those published, how many are within one event; of those planted, how many are found
 * @param planted contradictions found and planted, by field
 * @param samePerson pairs that are said to name the same person, and do
 */
record RelationFigures(
        PairFigures links,
        PairFigures repetitions,
        Contradictions contradictions,
        Map<String, PairFigures> planted,
        PairFigures samePerson) {

    record Contradictions(long published, long right, long found, long planted) {
        double precision() {
            return published == 0 ? 1 : (double) right / published;
        }

        double recall() {
            return planted == 0 ? 1 : (double) found / planted;
        }
    }

    static RelationFigures of(Map<UUID, Truth> truth, Published published) {
        return new Reading(truth).read(published).figures();
    }

    private static final class Reading {
        private final Map<UUID, Truth> truth;
        private final Set<Pair> links = new HashSet<>();
        private final Set<Pair> repetitions = new HashSet<>();
        private final Set<Pair> persons = new HashSet<>();
        private final Map<Pair, Set<String>> contradictions = new HashMap<>();

        Reading(Map<UUID, Truth> truth) {
            this.truth = truth;
        }

        Reading read(Published published) {
            for (Assessment assessment : published.assessments()) {
                assessment.relations().forEach(relation -> read(assessment.testimony(), relation));
            }
            for (Incident incident : published.incidents()) {
                incident.links().forEach(link -> links.add(Pair.of(link.first(), link.second())));
            }
            return this;
        }

        private void read(UUID testimony, Relation relation) {
            Pair pair = Pair.of(testimony, relation.other());
            switch (relation.type()) {
                case CORROBORATES -> links.add(pair);
                case DUPLICATE_OF, DERIVED_FROM -> repetitions.add(pair);
                case SAME_PERSON -> persons.add(pair);
                case CONTRADICTS ->
                    relation.explanation().evidence().stream()
                            .filter(evidence -> evidence.level().equals("contradicts"))
                            .forEach(evidence -> contradictions
                                    .computeIfAbsent(pair, key -> new HashSet<>())
                                    .add(evidence.field()));
                case REPORTED_PUBLICLY -> {}
            }
        }

        RelationFigures figures() {
            Map<String, PairFigures> planted = planted();
            Contradictions contradicting = new Contradictions(
                    contradictions.size(),
                    contradictions.keySet().stream().filter(this::ofOneEvent).count(),
                    planted.values().stream().mapToLong(PairFigures::right).sum(),
                    planted.values().stream().mapToLong(PairFigures::all).sum());
            return new RelationFigures(
                    new PairFigures(links.stream().filter(this::ofOneEvent).count(), links.size(), allOfOneEvent()),
                    new PairFigures(
                            repetitions.stream().filter(this::ofOneWording).count(),
                            repetitions.size(),
                            allOfOneWording()),
                    contradicting,
                    planted,
                    new PairFigures(persons.stream().filter(this::nameOnePerson).count(), persons.size(), 0));
        }

        private Map<String, PairFigures> planted() {
            Map<String, PairFigures> planted = new TreeMap<>();
            for (Truth one : truth.values()) {
                UUID other = one.contradicts();
                if (other != null && truth.containsKey(other)) {
                    Set<String> fields = contradictions.getOrDefault(Pair.of(one.id(), other), Set.of());
                    String field = String.valueOf(one.disputed());
                    int found = fields.contains(field) ? 1 : 0;
                    PairFigures before = planted.getOrDefault(field, new PairFigures(0, 0, 0));
                    planted.put(
                            field, new PairFigures(before.right() + found, before.found() + found, before.all() + 1));
                }
            }
            return planted;
        }

        private boolean ofOneEvent(Pair pair) {
            Truth first = truth.get(pair.first());
            Truth second = truth.get(pair.second());
            return first != null && second != null && first.happening() == second.happening();
        }

        private boolean ofOneWording(Pair pair) {
            Truth first = truth.get(pair.first());
            Truth second = truth.get(pair.second());
            return first != null && second != null && root(first).equals(root(second));
        }

        private boolean nameOnePerson(Pair pair) {
            Truth first = truth.get(pair.first());
            Truth second = truth.get(pair.second());
            return first != null && second != null && first.persons().stream().anyMatch(second.persons()::contains);
        }

        private static UUID root(Truth one) {
            UUID base = one.copyOf();
            return base == null ? one.id() : base;
        }

        private long allOfOneEvent() {
            return pairs(truth.values().stream().map(Truth::happening).toList());
        }

        private long allOfOneWording() {
            return pairs(truth.values().stream().map(Reading::root).toList());
        }

        private static long pairs(List<?> owners) {
            Map<Object, Long> sizes = new HashMap<>();
            owners.forEach(owner -> sizes.merge(owner, 1L, Long::sum));
            return sizes.values().stream()
                    .mapToLong(size -> size * (size - 1) / 2)
                    .sum();
        }
    }
}
