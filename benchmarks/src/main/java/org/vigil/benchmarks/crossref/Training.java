package org.vigil.benchmarks.crossref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.vigil.benchmarks.crossref.reports.Reports;
import org.vigil.benchmarks.crossref.training.Example;
import org.vigil.benchmarks.crossref.training.Method;
import org.vigil.benchmarks.crossref.world.Truth;
import org.vigil.benchmarks.crossref.world.World;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.comparison.Models;
import org.vigil.verification.comparison.Weights;

/** Learns weights from the pairs that the topology compares where the truth is known. */
final class Training {
    private final WeightsFile before;
    private final Weights uncapped;
    private final Map<String, Double> bits;
    private final Predicate<String> learned;
    private final List<Example> examples = new ArrayList<>();

    private Training(WeightsFile before, Predicate<String> learned) {
        this.before = before;
        this.learned = learned;
        this.uncapped = before.uncapped().weights();
        this.bits = before.bits();
    }

    static Training ofAccounts(WeightsFile before) {
        return new Training(before, term -> true);
    }

    /** A thousand true pairs are too few to learn what crowds and single acts are worth. */
    static Training ofPublished(WeightsFile before) {
        return new Training(before, term -> !term.startsWith("crowd.") && !term.startsWith("act."));
    }

    /** On accounts of an invented world; pairs of publications are not compared by these weights. */
    Training on(World world) {
        Map<UUID, Truth> truth = new HashMap<>();
        Comparison comparison =
                new Comparison(new Models(uncapped, Models.shipped().published()), world.register());
        try (Replay replay = Replay.of(comparison, StoreKind.MEMORY, compared -> note(compared, truth))) {
            world.arrivals(false).forEach(arrival -> {
                truth.put(arrival.id(), Objects.requireNonNull(arrival.truth()));
                replay.take(new Event(arrival.id(), arrival.testimony()));
            });
        }
        return this;
    }

    /** On reports whose events people have coded. */
    Training on(Reports reports) {
        Map<UUID, String> truth = reports.truth();
        Comparison comparison = new Comparison(new Models(Models.shipped().accounts(), uncapped), reports.register());
        try (Replay replay = Replay.of(comparison, StoreKind.MEMORY, compared -> {
            String event = Objects.requireNonNull(truth.get(compared.here().id()));
            note(compared, event.equals(truth.get(compared.there().id())));
        })) {
            replay.take(reports.events());
        }
        return this;
    }

    /** Repeated wording is left out: it agrees in everything, and would make agreement look like proof. */
    private void note(Compared compared, Map<UUID, Truth> truth) {
        Truth here = Objects.requireNonNull(truth.get(compared.here().id()));
        Truth there = Objects.requireNonNull(truth.get(compared.there().id()));
        UUID wording = Objects.requireNonNullElse(here.copyOf(), here.id());
        if (!wording.equals(Objects.requireNonNullElse(there.copyOf(), there.id()))) {
            note(compared, here.happening() == there.happening());
        }
    }

    private void note(Compared compared, boolean right) {
        if (compared.model().equals(uncapped.model())) {
            examples.add(Example.of(compared, bits, learned, right));
        }
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }

    WeightsFile learn(Method method) {
        WeightsFile learned = before.worth(method.learn(examples, before.bits()));
        return method == Method.REGRESSION ? learned.uncapped() : learned;
    }
}
