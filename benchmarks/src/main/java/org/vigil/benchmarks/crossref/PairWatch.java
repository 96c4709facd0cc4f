package org.vigil.benchmarks.crossref;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.vigil.benchmarks.crossref.world.Truth;
import org.vigil.verification.comparison.Compared;

/** Sees each pair that is compared and knows the truth: how much blocking finds, and how right scores are. */
final class PairWatch implements Consumer<Compared> {
    private final Map<UUID, Truth> truth;
    private final Set<Pair> together = new HashSet<>();
    private final Calibration calibration = new Calibration();
    private final Map<UUID, UUID> chains = new HashMap<>();
    private long linked;
    private long linkedRight;

    PairWatch(Map<UUID, Truth> truth) {
        this.truth = truth;
    }

    @Override
    public void accept(Compared compared) {
        Truth here = truth.get(compared.here().id());
        Truth there = truth.get(compared.there().id());
        if (here == null || there == null) {
            return;
        }
        boolean right = here.happening() == there.happening();
        calibration.add(compared.score(), right);
        if (right) {
            together.add(Pair.of(here.id(), there.id()));
        }
        if (compared.isLink()) {
            linked++;
            linkedRight += right ? 1 : 0;
            UUID end = endOf(here.id());
            chains.put(end, endOf(there.id()));
        }
    }

    /** True pairs that were compared, of all true pairs. */
    double candidateRecall() {
        return (double) together.size() / Math.max(1, all());
    }

    /** What the score alone would link, before any grouping. */
    PairFigures links() {
        return new PairFigures(linkedRight, linked, all());
    }

    /** Members of the largest group that links alone would make, each linked to some other: what the grouping is up against. */
    int longestChain() {
        Map<UUID, Integer> sizes = new HashMap<>();
        truth.keySet().forEach(id -> sizes.merge(endOf(id), 1, Integer::sum));
        return sizes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private UUID endOf(UUID id) {
        UUID at = id;
        UUID next = chains.getOrDefault(at, at);
        while (!next.equals(at)) {
            UUID beyond = chains.getOrDefault(next, next);
            chains.put(at, beyond);
            at = beyond;
            next = chains.getOrDefault(at, at);
        }
        return at;
    }

    Calibration calibration() {
        return calibration;
    }

    private long all() {
        Map<Integer, Long> sizes = new HashMap<>();
        truth.values().forEach(one -> sizes.merge(one.happening(), 1L, Long::sum));
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }
}
