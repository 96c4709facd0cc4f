package org.vigil.benchmarks.crossref;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.vigil.benchmarks.crossref.reports.MeasureReports;
import org.vigil.benchmarks.crossref.reports.Reports;
import org.vigil.benchmarks.crossref.training.Example;
import org.vigil.benchmarks.crossref.training.Method;
import org.vigil.benchmarks.crossref.world.Difficulty;
import org.vigil.benchmarks.crossref.world.Reporting;
import org.vigil.benchmarks.crossref.world.Shape;
import org.vigil.benchmarks.crossref.world.World;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.comparison.Models;

/**
 * {@code generated} measures on an invented world, {@code train} learns weights, {@code scale} measures cost at growing
 * sizes, {@code stable} compares replays; without a word in front a file of reports is read and sorted into events.
 */
public final class MeasureCrossReferencing {
    private static final String USAGE = """
            Usage: crossref.sh --reports FILE.csv --out CLUSTERS.csv
                   crossref.sh generated [--profile easy|realistic|hard] [--reports sparse|dense] [--size N] [--seed S]
                                         [--wider K] [--weights FILE] [--stores memory|rocksdb]
                   crossref.sh train --out FILE [--on REPORTS.csv] [--method regression|ratios] [--profile P] [--reports R]
                                         [--size N] [--seed S] [--weights FILE]
                   crossref.sh stable [--size N] ...
                   crossref.sh scale [--sizes 10000,100000,1000000] [--wider K] [--stores rocksdb|memory] ...""";

    private MeasureCrossReferencing() {}

    public static void main(String[] arguments) throws IOException {
        try {
            run(List.of(arguments));
        } catch (IllegalArgumentException unusable) {
            System.err.println(unusable.getMessage() + "\n" + USAGE);
            System.exit(2);
        }
    }

    private static void run(List<String> arguments) throws IOException {
        boolean named = !arguments.isEmpty() && !arguments.get(0).startsWith("--");
        Options options = Options.of(named ? arguments.subList(1, arguments.size()) : arguments);
        switch (named ? arguments.get(0) : "reports") {
            case "reports" ->
                new MeasureReports(Reports.read(options.file("reports")), Models.shipped())
                        .measure(options.file("out"), System.out);
            case "generated" -> {
                World world = world(options, options.number("size", 10_000));
                new Generated(world, comparison(options), stores(options, "memory")).measure(System.out);
            }
            case "train" -> train(options);
            case "scale" ->
                new Scale(comparison(options), stores(options, "rocksdb"))
                        .measure(
                                options.numbers("sizes", "10000,100000,1000000"),
                                size -> world(options, size),
                                System.out);
            case "stable" ->
                new Stability(world(options, options.number("size", 20_000)), comparison(options)).measure(System.out);
            default -> throw new IllegalArgumentException("Not a subcommand");
        }
    }

    private static Comparison comparison(Options options) {
        String file = options.text("weights", "");
        Models shipped = Models.shipped();
        return new Comparison(
                file.isEmpty()
                        ? shipped
                        : new Models(WeightsFile.read(Path.of(file)).weights(), shipped.published()),
                world(options, 1).register());
    }

    private static void train(Options options) throws IOException {
        String reports = options.text("on", "");
        String file = options.text("weights", "");
        Training training;
        if (reports.isEmpty()) {
            training = Training.ofAccounts(file.isEmpty() ? WeightsFile.accounts() : WeightsFile.read(Path.of(file)))
                    .on(world(options, options.number("size", 10_000)));
        } else {
            training = Training.ofPublished(file.isEmpty() ? WeightsFile.published() : WeightsFile.read(Path.of(file)))
                    .on(Reports.read(Path.of(reports)));
        }
        Method method = Method.valueOf(options.text("method", "regression").toUpperCase(Locale.ROOT));
        List<Example> examples = training.examples();
        long right = examples.stream().filter(Example::right).count();
        String learned = "Bits learned by %s from %d pairs, %d of them true."
                .formatted(method.name().toLowerCase(Locale.ROOT), examples.size(), right);
        training.learn(method).write(options.file("out"), learned);
        System.out.println(learned);
    }

    private static World world(Options options, int size) {
        return new World(new Shape(
                Difficulty.valueOf(options.text("profile", "realistic").toUpperCase(Locale.ROOT)),
                Reporting.valueOf(options.text("reports", "dense").toUpperCase(Locale.ROOT)),
                size,
                options.number("seed", 1),
                options.number("wider", 1)));
    }

    private static StoreKind stores(Options options, String otherwise) {
        return StoreKind.valueOf(options.text("stores", otherwise).toUpperCase(Locale.ROOT));
    }
}
