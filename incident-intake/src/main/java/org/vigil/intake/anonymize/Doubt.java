package org.vigil.intake.anonymize;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why a person should look before the text travels: where capitals or a known script are missing, rules are weaker. */
final class Doubt {
    private static final int FEW_WORDS = 4;

    /** Shorter words are alike in many languages. */
    private static final int TELLING_LENGTH = 3;

    /** With fewer telling words nobody could name the language either. */
    private static final int TELLING_WORDS = 8;

    /** Below this no letter is of another script. */
    private static final int LATIN_ONLY = 0x250;

    private Doubt() {}

    /** The closed words are parts of identifiers and of blocks: those are in no dictionary. */
    static Set<Concern> about(List<Word> words, BitSet closed) {
        BitSet lowerCase = NameFinder.sentencesWithoutCapitals(words);
        int uncased = 0;
        int foreign = 0;
        int telling = 0;
        int known = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (lowerCase.get(word.sentence())) uncased++;
            if (isForeign(word)) foreign++;
            // Capitalised words are mostly names, and names are in no dictionary in any language.
            if (closed.get(i) || word.shape() != Word.Shape.LOWER || word.length() < TELLING_LENGTH) continue;
            telling++;
            if (word.readings().known()) known++;
        }
        Set<Concern> concerns = EnumSet.noneOf(Concern.class);
        if (uncased > FEW_WORDS && uncased * 4 > words.size()) concerns.add(Concern.NO_CAPITALS);
        if (foreign > 0) concerns.add(Concern.UNKNOWN_SCRIPT);
        if (telling >= TELLING_WORDS && known * 5 < telling * 2) concerns.add(Concern.UNKNOWN_LANGUAGE);
        return concerns;
    }

    /** A single letter of another alphabet is a symbol, as in 5 µg; a single ideograph may be a surname. */
    private static boolean isForeign(Word word) {
        String written = word.written();
        int foreign = 0;
        for (int i = 0; i < written.length(); ) {
            int letter = written.codePointAt(i);
            i += Character.charCount(letter);
            if (letter < LATIN_ONLY || Letters.isCyrillic(written.charAt(i - 1))) continue;
            if (Character.isIdeographic(letter)) return true;
            if (isForeign(letter)) foreign++;
        }
        return foreign > 1;
    }

    private static boolean isForeign(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, CYRILLIC, COMMON, INHERITED -> false;
            default -> true;
        };
    }
}
