package org.vigil.intake.anonymize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;

/** Dictionaries and name lists, loaded once and shared by all threads; {@link #reader()} gives each text its own. */
final class Lexicon {
    private final Dictionary russian = dictionary("ru/russian");
    private final Dictionary english = dictionary("en/english");
    private final DictionaryEntries russianEntries = new DictionaryEntries(russian);
    private final DictionaryEntries englishEntries = new DictionaryEntries(english);
    private final SpellingDictionary russianSpelling = new SpellingDictionary(dictionary("ru/hunspell/ru_RU"));
    private final SpellingDictionary americanSpelling = new SpellingDictionary(dictionary("en/hunspell/en_US"));
    private final SpellingDictionary britishSpelling = new SpellingDictionary(dictionary("en/hunspell/en_GB"));
    private final NameList names = NameList.load();
    private final Map<String, Readings> plainWords = new ConcurrentHashMap<>();

    /**
     * A reader with its own cache: what one text says must not stay in memory for the next. Only plain dictionary words,
     * which name nobody, are shared.
     */
    LexiconReader reader() {
        return new LexiconReader(
                new TagDictionary(russian, russianEntries),
                new TagDictionary(english, englishEntries),
                russianSpelling,
                americanSpelling,
                britishSpelling,
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
