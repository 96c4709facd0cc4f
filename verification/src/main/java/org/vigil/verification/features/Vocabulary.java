package org.vigil.verification.features;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Narrative;
import org.vigil.contract.vocabulary.Language;
import org.vigil.verification.bytes.ByteReader;
import org.vigil.verification.bytes.ByteWriter;

/**
 * Some of the words of a narrative, as hashes: those whose hashes are lowest, so that a word that two narratives share is
 * mostly in the vocabulary of both or of neither. A fifth to a third of a page, and no word twice.
 */
public final class Vocabulary {
    static final Vocabulary NONE = new Vocabulary(null, new int[0]);

    private static final int MOST = 20;

    /** Shorter ones are mostly the small change of a language. */
    private static final int SHORTEST_WORD = 4;

    private final @Nullable Language language;

    /** Sorted. */
    private final int[] words;

    private Vocabulary(@Nullable Language language, int[] sorted) {
        this.language = language;
        this.words = sorted;
    }

    static Vocabulary of(Narrative narrative) {
        int[] lowest = Stems.of(narrative.text()).stream()
                .filter(stem -> stem.length() >= SHORTEST_WORD)
                .mapToInt(stem -> (int) Digest.of(stem))
                .sorted()
                .distinct()
                .limit(MOST)
                .toArray();
        return lowest.length == 0 ? NONE : new Vocabulary(narrative.language(), lowest);
    }

    /** The hashes, in order. */
    public IntStream words() {
        return IntStream.of(words);
    }

    public boolean has(int word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    /** Whether two could share a word: nobody shares one with an account in another language, however alike they are. */
    public boolean isComparableTo(Vocabulary other) {
        return language != null && language == other.language;
    }

    /** How many of those words both have of which this is true. */
    public int shared(Vocabulary other, IntPredicate which) {
        int shared = 0;
        int ours = 0;
        int theirs = 0;
        while (ours < words.length && theirs < other.words.length) {
            int order = Integer.compare(words[ours], other.words[theirs]);
            if (order == 0 && which.test(words[ours])) {
                shared++;
            }
            ours += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    void write(ByteWriter to) {
        to.code(language).ints(words);
    }

    static Vocabulary read(ByteReader from) {
        Language language = from.code(Language.class);
        int[] words = from.ints();
        return words.length == 0 ? NONE : new Vocabulary(language, words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vocabulary vocabulary
                && language == vocabulary.language
                && Arrays.equals(words, vocabulary.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    /** How many, and not which: a log line is for ever. */
    @Override
    public String toString() {
        return "Vocabulary[" + words.length + "]";
    }
}
