package org.vigil.intake.anonymize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How likely a word is a name: logistic regression over hashed features, one table of weights per way of writing. The
 * weights and the licences of what they learned from are described in {@code name-model.md} beside them.
 */
final class NameModel {
    /** Ways of writing in which the same clue means different things. */
    enum Writing {
        RUSSIAN_CASED(1 << 15),
        RUSSIAN_LOWER(1 << 15),
        /** Of more kinds of text, with more words. */
        LATIN(1 << 17);

        /** How many weights it has: a power of two. */
        final int weights;

        Writing(int weights) {
            this.weights = weights;
        }
    }

    /** One step of a stored weight. */
    static final float STEP = 1 / 16f;

    private final Map<Writing, float[]> weights;

    NameModel(Map<Writing, float[]> weights) {
        this.weights = new EnumMap<>(weights);
    }

    /** A model that holds every word for as likely a name as not. */
    static NameModel untaught() {
        Map<Writing, float[]> weights = new EnumMap<>(Writing.class);
        for (Writing writing : Writing.values()) weights.put(writing, new float[writing.weights]);
        return new NameModel(weights);
    }

    static NameModel load() {
        NameModel model = untaught();
        try (InputStream stored = Objects.requireNonNull(NameModel.class.getResourceAsStream("name-model.bin"))) {
            for (Writing writing : Writing.values()) {
                float[] table = model.table(writing);
                byte[] bytes = stored.readNBytes(table.length);
                for (int i = 0; i < bytes.length; i++) table[i] = bytes[i] * STEP;
            }
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    float[] table(Writing writing) {
        return Objects.requireNonNull(weights.get(writing));
    }

    double probability(Writing writing, NameFeatures features, int word) {
        float[] table = table(writing);
        int[] active = features.of(word);
        double sum = 0;
        for (int i = 0; i < features.count(); i++) sum += table[active[i] & (table.length - 1)];
        return 1 / (1 + Math.exp(-sum));
    }
}
