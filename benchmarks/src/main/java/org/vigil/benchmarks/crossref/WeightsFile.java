package org.vigil.benchmarks.crossref;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.vigil.verification.comparison.Models;
import org.vigil.verification.comparison.Weights;

/** A file of weights: a model's name, and bits by name, as verification ships them. */
final class WeightsFile {
    private static final String ENDING = ".properties";
    private static final String JOINT_CAP = "joint-cap";

    private final String model;
    private final Properties names;

    private WeightsFile(String model, Properties names) {
        this.model = model;
        this.names = names;
    }

    /** For pairs of which somebody told at least one, as they ship. */
    static WeightsFile accounts() {
        return shipped(Models.shipped().accounts().model());
    }

    /** For pairs of publications, as they ship. */
    static WeightsFile published() {
        return shipped(Models.shipped().published().model());
    }

    private static WeightsFile shipped(String model) {
        Properties names = new Properties();
        try (InputStream file = Weights.class.getResourceAsStream(model + ENDING)) {
            names.load(Objects.requireNonNull(file, model));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new WeightsFile(model, names);
    }

    static WeightsFile read(Path file) {
        Properties names = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            names.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new WeightsFile(file.getFileName().toString().replace(ENDING, ""), names);
    }

    Weights weights() {
        return Weights.of(model, names);
    }

    /** What is worth something, by name. */
    Map<String, Double> bits() {
        Map<String, Double> bits = new TreeMap<>();
        names.stringPropertyNames().stream()
                .filter(name -> name.indexOf('.') > 0)
                .forEach(name -> bits.put(name, Double.valueOf(names.getProperty(name))));
        return bits;
    }

    /** The same, but fields that go together are worth what they are worth: the bits already know. */
    WeightsFile uncapped() {
        return with(Map.of(JOINT_CAP, "999"));
    }

    /** The same with other bits; all else, such as where a link begins, stays. */
    WeightsFile worth(Map<String, Double> bits) {
        Map<String, String> changed = new TreeMap<>();
        bits.forEach((name, worth) -> changed.put(name, String.format(Locale.ROOT, "%.3f", worth)));
        return with(changed);
    }

    private WeightsFile with(Map<String, String> changed) {
        Properties all = new Properties();
        all.putAll(names);
        all.putAll(changed);
        return new WeightsFile(model, all);
    }

    void write(Path file, String comment) throws IOException {
        StringBuilder text = new StringBuilder("# ").append(comment).append('\n');
        new TreeMap<>(names)
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append('\n'));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
