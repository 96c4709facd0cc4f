package org.vigil.intake.anonymize;

import java.util.List;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/** What a dictionary of word forms says of one: its stems and tags. Not thread-safe; good for one text. */
final class TagDictionary {
    private final Dictionary dictionary;
    private final DictionaryEntries entries;
    private @Nullable DictionaryLookup lookup;

    TagDictionary(Dictionary dictionary, DictionaryEntries entries) {
        this.dictionary = dictionary;
        this.entries = entries;
    }

    boolean has(String word) {
        return entries.has(word);
    }

    /** Holds until the next word is looked up. Most words are looked up in vain, which costs little here. */
    List<WordData> lookUp(String word) {
        if (!entries.has(word)) return List.of();
        if (lookup == null) lookup = new DictionaryLookup(dictionary);
        return lookup.lookup(word);
    }
}
