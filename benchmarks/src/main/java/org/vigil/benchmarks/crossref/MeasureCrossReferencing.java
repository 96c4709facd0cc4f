package org.vigil.benchmarks.crossref;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.vigil.benchmarks.crossref.training.Example;
import org.vigil.benchmarks.crossref.training.Method;
import org.vigil.benchmarks.crossref.world.Difficulty;
import org.vigil.benchmarks.crossref.world.Reporting;
import org.vigil.benchmarks.crossref.world.Shape;
import org.vigil.benchmarks.crossref.world.World;

/**
 * {@code generated} measures on an invented world, {@code train} learns weights from one, {@code scale} measures cost at
 * growing sizes, {@code stable} compares replays.
 */
public final class MeasureCrossReferencing {
    private static final String USAGE = """
            Usage: crossref.sh generated [--profile easy|realistic|hard] [--reports sparse|dense] [--size N] [--seed S]
                                         [--wider K] [--weights FILE] [--stores memory|rocksdb]
                   crossref.sh train --out FILE [--method regression|ratios] [--profile P] [--reports R] [--size N] [--seed S]
                   crossref.sh stable [--size N] ...
                   crossref.sh scale [--sizes 10000,100000,1000000] [--wider K] [--stores rocksdb|memory] ...""";

    private MeasureCrossReferencing() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        Options options;
        try {
            options = Options.of(List.of(arguments).subList(1, arguments.length));
        } catch (IllegalArgumentException unusable) {
            System.err.println(unusable.getMessage() + "\n" + USAGE);
            System.exit(2);
            return;
        }
        switch (arguments[0]) {
            case "generated" ->
                new Generated(
                                world(options, options.number("size", 10_000)),
                                weights(options).weights(),
                                stores(options, "memory"))
                        .measure(System.out);
            case "train" -> train(options);
            case "scale" ->
                new Scale(weights(options).weights(), stores(options, "rocksdb"))
                        .measure(
                                options.numbers("sizes", "10000,100000,1000000"),
                                size -> world(options, size),
                                System.out);
            case "stable" ->
                new Stability(
                                world(options, options.number("size", 20_000)),
                                weights(options).weights())
                        .measure(System.out);
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }

    private static void train(Options options) throws IOException {
        Path out = Path.of(options.text("out", "weights-learned.properties"));
        Method method = Method.valueOf(options.text("method", "regression").toUpperCase(Locale.ROOT));
        World world = world(options, options.number("size", 10_000));
        Training training = new Training(weights(options)).on(world);
        training.learn(method)
                .write(out, "Bits learned by " + method.name().toLowerCase(Locale.ROOT) + ": " + world.shape());
        List<Example> examples = training.examples();
        System.out.printf(
                Locale.ROOT,
                "%d pairs, %d of them true%n",
                examples.size(),
                examples.stream().filter(Example::right).count());
    }

    private static World world(Options options, int size) {
        return new World(new Shape(
                Difficulty.valueOf(options.text("profile", "realistic").toUpperCase(Locale.ROOT)),
                Reporting.valueOf(options.text("reports", "dense").toUpperCase(Locale.ROOT)),
                size,
                options.number("seed", 1),
                options.number("wider", 1)));
    }

    private static WeightsFile weights(Options options) {
        String file = options.text("weights", "");
        return file.isEmpty() ? WeightsFile.starting() : WeightsFile.read(Path.of(file));
    }

    private static StoreKind stores(Options options, String otherwise) {
        return StoreKind.valueOf(options.text("stores", otherwise).toUpperCase(Locale.ROOT));
    }
}
