package org.vigil.benchmarks.crossref.reports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.Stores;
import org.vigil.benchmarks.crossref.ClusterFigures;
import org.vigil.benchmarks.crossref.Replay;
import org.vigil.verification.comparison.Compared;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.comparison.Models;

/** Takes a file of reports through the topology and writes which of them tell of one event. */
public final class MeasureReports {
    private final Reports reports;
    private final Models models;

    public MeasureReports(Reports reports, Models models) {
        this.reports = reports;
        this.models = models;
    }

    /** {@code watch} sees each pair that is compared. */
    public void measure(Path clusters, Consumer<Compared> watch, PrintStream out) throws IOException {
        Comparison comparison = new Comparison(models, reports.register());
        try (Replay replay = Replay.of(comparison, Stores::inMemoryKeyValueStore, watch)) {
            replay.take(reports.events());
            if (replay.unusable() > 0) {
                throw new IllegalStateException(replay.unusable() + " reports could not be used");
            }
            Map<UUID, UUID> found = replay.published().clusters();
            reports.write(found, clusters);
            out.printf(
                    Locale.ROOT,
                    "%d reports, %d incidents; %.1f compared a report; p50 %.0f us, p99 %.0f us%n",
                    found.size(),
                    found.values().stream().distinct().count(),
                    (double) replay.compared() / Math.max(1, found.size()),
                    replay.timings().micros(.5),
                    replay.timings().micros(.99));
            judge(found, out);
        }
    }

    private void judge(Map<UUID, UUID> found, PrintStream out) {
        Map<UUID, String> truth = reports.truth();
        if (!truth.isEmpty()) {
            out.println(ClusterFigures.of(truth, found));
        }
    }
}
