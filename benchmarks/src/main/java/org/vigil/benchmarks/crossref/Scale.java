package org.vigil.benchmarks.crossref;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.vigil.benchmarks.crossref.world.World;
import org.vigil.verification.comparison.Comparison;

/** What an event costs while the record grows: one world of the largest size, looked at when it has reached each. */
final class Scale {
    private final Comparison comparison;
    private final StoreKind stores;

    Scale(Comparison comparison, StoreKind stores) {
        this.comparison = comparison;
        this.stores = stores;
    }

    void measure(List<Integer> sizes, IntFunction<World> worlds, PrintStream out) {
        double before = 0;
        for (int size : sizes) {
            try (Replay replay = Replay.forgetful(comparison, stores)) {
                worlds.apply(size)
                        .arrivals(false)
                        .forEach(arrival -> replay.take(new Event(arrival.id(), arrival.testimony())));
                double p50 = replay.timings().lastTenth().micros(.5);
                out.printf(Locale.ROOT, "%n%d testimonies, %s stores", size, stores);
                Generated.cost(replay, size, out);
                if (before > 0) {
                    out.printf(Locale.ROOT, "p50 is %.2f times that of the size before%n", p50 / before);
                }
                before = p50;
            }
        }
    }
}
