package org.vigil.intake.anonymize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/** Dictionaries and name lists, loaded once and shared by all threads; {@link #reader()} gives each text its own. */
final class Lexicon {
    private final Dictionary russian = dictionary("ru/russian");
    private final Dictionary english = dictionary("en/english");
    private final Dictionary russianSpelling = dictionary("ru/hunspell/ru_RU");
    private final Dictionary americanSpelling = dictionary("en/hunspell/en_US");
    private final Dictionary britishSpelling = dictionary("en/hunspell/en_GB");
    private final NameList names = NameList.load();
    private final Map<String, Readings> plainWords = new ConcurrentHashMap<>();

    /**
     * A reader with its own cache: what one text says must not stay in memory for the next. Only plain dictionary words,
     * which name nobody, are shared.
     */
    LexiconReader reader() {
        return new LexiconReader(
                new DictionaryLookup(russian),
                new DictionaryLookup(english),
                new SpellingDictionary(russianSpelling),
                new SpellingDictionary(americanSpelling),
                new SpellingDictionary(britishSpelling),
                names,
                plainWords);
    }

    private static Dictionary dictionary(String name) {
        String path = "/org/languagetool/resource/" + name;
        try (InputStream automaton = open(path + ".dict");
                InputStream metadata = open(path + ".info")) {
            return Dictionary.read(automaton, metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(Lexicon.class.getResourceAsStream(path), path);
    }
}
