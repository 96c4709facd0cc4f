package org.vigil.intake.anonymize;

import morfologik.stemming.Dictionary;

/**
 * How common a word is, from 1 (rare) to 26, by a spelling dictionary whose entries end in a frequency letter; 0 if the
 * dictionary lacks it. Case matters, so that a name and a common word spelled alike are told apart. Threads share it.
 */
final class SpellingDictionary {
    private final DictionaryEntries entries;

    SpellingDictionary(Dictionary dictionary) {
        entries = new DictionaryEntries(dictionary);
    }

    int commonness(String word) {
        int node = entries.after(word);
        return node == DictionaryEntries.NONE ? 0 : Math.max(1, Math.min(26, entries.firstAt(node) - 'A' + 1));
    }
}
