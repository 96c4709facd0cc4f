package org.vigil.benchmarks.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.vigil.contract.vocabulary.Language;

/** Sentences by key, several to a key, with {@code {placeholders}}; both languages have the same keys. */
final class PhraseBook {
    /** Details that belong to a happening and turn up with everybody who was there. */
    static final int DETAILS = 20;

    private static final Map<Language, PhraseBook> BOOKS =
            Map.of(Language.RU, read(Language.RU), Language.EN, read(Language.EN));

    private final Map<String, List<String>> phrases;

    private PhraseBook(Map<String, List<String>> phrases) {
        this.phrases = phrases;
    }

    static PhraseBook in(Language language) {
        return Objects.requireNonNull(BOOKS.get(language));
    }

    boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** One of the phrases of the key, with its placeholders filled. */
    String say(String key, Chance chance, Map<String, String> values) {
        List<String> variants = phrases.get(key);
        if (variants == null) {
            throw new IllegalArgumentException("No phrase for " + key);
        }
        String text = chance.pick(variants);
        for (Map.Entry<String, String> value : values.entrySet()) {
            String capital = value.getKey().substring(0, 1).toUpperCase(Locale.ROOT)
                    + value.getKey().substring(1);
            text = text.replace("{" + value.getKey() + "}", value.getValue())
                    .replace("{" + capital + "}", sentenceCase(value.getValue()));
        }
        return text;
    }

    Map<String, List<String>> all() {
        return phrases;
    }

    private static String sentenceCase(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static PhraseBook read(Language language) {
        String name = "phrases_" + language.name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream file = Objects.requireNonNull(PhraseBook.class.getResourceAsStream(name))) {
            Map<String, List<String>> phrases = new HashMap<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int colon = line.indexOf(": ");
                phrases.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                        .add(line.substring(colon + 2).strip());
            }
            return new PhraseBook(phrases);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
