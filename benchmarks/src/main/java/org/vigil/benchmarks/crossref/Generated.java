package org.vigil.benchmarks.crossref;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.vigil.benchmarks.crossref.world.Truth;
import org.vigil.benchmarks.crossref.world.World;
import org.vigil.verification.comparison.Comparison;

/** Measures on a world whose truth is known, at the fixed operating point of the weights. */
final class Generated {
    private final World world;
    private final Comparison comparison;
    private final StoreKind stores;

    Generated(World world, Comparison comparison, StoreKind stores) {
        this.world = world;
        this.comparison = comparison;
        this.stores = stores;
    }

    void measure(PrintStream out) {
        Map<UUID, Truth> truth = new LinkedHashMap<>();
        world.truth().forEach(one -> truth.put(one.id(), one));
        PairWatch watch = new PairWatch(truth);
        try (Replay replay = Replay.of(comparison, stores, watch)) {
            world.arrivals(true).forEach(arrival -> replay.take(new Event(arrival.id(), arrival.testimony())));
            clusters(truth, replay.published(), watch, out);
            relations(truth, replay.published(), out);
            out.printf(
                    "%ncalibration: error %.4f%n%s",
                    watch.calibration().error(), watch.calibration().table());
            cost(replay, truth.size(), out);
            line(out, "hash %s", replay.published().hash());
        }
    }

    private static void clusters(Map<UUID, Truth> truth, Published published, PairWatch watch, PrintStream out) {
        Map<UUID, Integer> events = new LinkedHashMap<>();
        truth.forEach((id, one) -> events.put(id, one.happening()));
        ClusterFigures figures = ClusterFigures.of(events, published.clusters());
        double[] interval = ClusterFigures.interval(events, published.clusters(), 1);
        line(out, "candidate recall %.3f", watch.candidateRecall());
        line(out, "links by score   %s; the longest chain has %d", watch.links(), watch.longestChain());
        line(out, "in one incident  %s", figures.pairs());
        line(out, "B-cubed          %s, 95 %% %.3f to %.3f", text(figures.bCubed()), interval[0], interval[1]);
        line(out, "  singletons     %s", text(figures.singletons()));
        line(out, "  all in one     %s", text(figures.allInOne()));
        line(
                out,
                "largest %d; largest false %d of %d events; %d mix events; %d of five or more are mostly wrong",
                figures.largest(),
                figures.largestFalse(),
                figures.eventsInLargestFalse(),
                figures.mixed(),
                figures.bad());
    }

    private static void relations(Map<UUID, Truth> truth, Published published, PrintStream out) {
        RelationFigures figures = RelationFigures.of(truth, published);
        line(out, "%npublished links  %s", figures.links());
        line(out, "repetitions      %s", figures.repetitions());
        RelationFigures.Contradictions contradictions = figures.contradictions();
        line(
                out,
                "contradictions   P %.3f (%d published), R %.3f (%d planted)",
                contradictions.precision(),
                contradictions.published(),
                contradictions.recall(),
                contradictions.planted());
        figures.planted()
                .forEach((field, found) ->
                        line(out, "    %-8s R %.3f (%d planted)", field, found.recall(), found.all()));
        line(
                out,
                "same person      P %.3f (%d)",
                figures.samePerson().precision(),
                figures.samePerson().found());
        SourceFigures sources = SourceFigures.of(truth, published.incidents());
        line(
                out,
                "sources: of %d incidents %d over, %d under; copies alone %d of %d over; mean error %.3f a testimony",
                sources.counted(),
                sources.over(),
                sources.under(),
                sources.copiesCounted(),
                sources.copiesAlone(),
                sources.meanError());
    }

    static void cost(Replay replay, int live, PrintStream out) {
        Timings timings = replay.timings();
        Timings late = timings.lastTenth();
        line(
                out,
                "%n%d events: %.1f compared an event; %.0f events a second; last tenth %.0f a second, p50 %.0f us, p99 %.0f us",
                timings.size(),
                (double) replay.compared() / Math.max(1, timings.size()),
                timings.perSecond(),
                late.perSecond(),
                late.micros(.5),
                late.micros(.99));
        Map<String, Long> state = replay.stateBytes();
        long bytes = state.values().stream().mapToLong(Long::longValue).sum();
        line(
                out,
                "state %d bytes a testimony %s; changelog %d bytes an event; %d unusable",
                bytes / Math.max(1, live),
                perTestimony(state, live),
                replay.changelogBytes() / Math.max(1, timings.size()),
                replay.unusable());
    }

    private static String perTestimony(Map<String, Long> state, int live) {
        Map<String, Long> each = new TreeMap<>();
        state.forEach((name, bytes) -> each.put(name, bytes / Math.max(1, live)));
        return each.toString();
    }

    private static String text(ClusterFigures.BCubed figures) {
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", figures.precision(), figures.recall(), figures.f1());
    }

    private static void line(PrintStream out, String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
