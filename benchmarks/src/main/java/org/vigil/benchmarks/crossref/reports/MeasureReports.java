package org.vigil.benchmarks.crossref.reports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.vigil.benchmarks.crossref.ClusterFigures;
import org.vigil.benchmarks.crossref.Replay;
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

    /** Also says how right it is, where the file knows. */
    public void measure(Path clusters, PrintStream out) throws IOException {
        try (Replay replay = Replay.of(new Comparison(models, reports.register()))) {
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
