package org.vigil.verification.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.IntStream;
import org.vigil.contract.Explanation;

/**
 * What each level is worth, in 1/1024 bit, under the name of the model that said so. Weights are data: they are learned
 * from what verifiers accept and reject, and the starting ones ship.
 *
 * @param crowds by how crowded region and month are, see {@link Neighbourhood#density}
 * @param namesakes by how common a name is that two accounts share, see {@link Neighbourhood#commonness}
 * @param acts what single acts are worth beyond the level
 * @param jointCap the most that district, site and unit are worth together, because they go together anyway
 * @param link from this score on two testimonies are linked
 * @param guard the least that the pairs of an incident have to score on average
 * @param certain from this score on the other fields leave no doubt, so that one that excludes the rest contradicts
 */
public record Weights(
        String model,
        Map<Level, Integer> bits,
        List<Integer> crowds,
        List<Integer> namesakes,
        ActWeights acts,
        int jointCap,
        int link,
        int guard,
        int certain) {

    public Weights {
        bits = Collections.unmodifiableMap(new EnumMap<>(bits));
        crowds = List.copyOf(crowds);
        namesakes = List.copyOf(namesakes);
    }

    int crowd(int density) {
        return crowds.get(density);
    }

    int namesakes(int commonness) {
        return namesakes.get(commonness);
    }

    int of(Level level) {
        return Objects.requireNonNull(bits.get(level), level::name);
    }

    /** Those that ship under a name. */
    public static Weights shipped(String model) {
        Properties file = new Properties();
        try (InputStream stream = Weights.class.getResourceAsStream(model + ".properties")) {
            file.load(Objects.requireNonNull(stream, model));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return of(model, file);
    }

    /** Those of a file with every name that the starting ones have. */
    public static Weights of(String model, Properties file) {
        Map<Level, Integer> bits = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            bits.put(level, fixedPoint(file, level.field().label() + "." + level.label()));
        }
        return new Weights(
                model,
                bits,
                steps(file, "crowd.", Neighbourhood.density(Integer.MAX_VALUE)),
                steps(file, "namesakes.", Neighbourhood.commonness(Integer.MAX_VALUE)),
                ActWeights.of(name -> optional(file, name)),
                fixedPoint(file, "joint-cap"),
                fixedPoint(file, "link"),
                fixedPoint(file, "guard"),
                fixedPoint(file, "certain"));
    }

    private static List<Integer> steps(Properties file, String name, int last) {
        return IntStream.rangeClosed(0, last)
                .mapToObj(step -> optional(file, name + step))
                .toList();
    }

    /** What nobody has learned anything about is worth nothing. */
    private static int optional(Properties file, String name) {
        return file.getProperty(name) == null ? 0 : fixedPoint(file, name);
    }

    private static int fixedPoint(Properties file, String name) {
        BigDecimal bits = new BigDecimal(
                Objects.requireNonNull(file.getProperty(name), name).strip());
        return bits.multiply(BigDecimal.valueOf(Explanation.BIT))
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }
}
