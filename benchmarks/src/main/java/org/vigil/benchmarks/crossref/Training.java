package org.vigil.benchmarks.crossref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.vigil.benchmarks.crossref.training.Example;
import org.vigil.benchmarks.crossref.training.Method;
import org.vigil.benchmarks.crossref.world.Truth;
import org.vigil.benchmarks.crossref.world.World;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Level;
import org.vigil.verification.comparison.Weights;

/** Learns weights from the pairs that the topology compares in a world whose truth is known. */
final class Training {
    private final WeightsFile before;
    private final List<Example> examples = new ArrayList<>();

    Training(WeightsFile before) {
        this.before = before;
    }

    Training on(World world) {
        Map<UUID, Truth> truth = new HashMap<>();
        Weights weights = before.uncapped().weights();
        try (Replay replay = Replay.of(weights, StoreKind.MEMORY, compared -> note(compared, weights.bits(), truth))) {
            world.arrivals(false).forEach(arrival -> {
                truth.put(arrival.id(), Objects.requireNonNull(arrival.truth()));
                replay.take(new Event(arrival.id(), arrival.testimony()));
            });
        }
        return this;
    }

    /** Repeated wording is left out: it agrees in everything, and would make agreement look like proof. */
    private void note(Compared compared, Map<Level, Integer> bits, Map<UUID, Truth> truth) {
        Truth here = Objects.requireNonNull(truth.get(compared.here().id()));
        Truth there = Objects.requireNonNull(truth.get(compared.there().id()));
        UUID wording = Objects.requireNonNullElse(here.copyOf(), here.id());
        if (!wording.equals(Objects.requireNonNullElse(there.copyOf(), there.id()))) {
            examples.add(Example.of(compared, bits, here.happening() == there.happening()));
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
