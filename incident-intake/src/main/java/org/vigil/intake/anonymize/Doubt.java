package org.vigil.intake.anonymize;

import java.util.BitSet;
import java.util.List;

/** Whether a person should look before the text travels: where capitals or a known script are missing, rules are weaker. */
final class Doubt {
    private static final int FEW_WORDS = 4;

    private Doubt() {}

    static boolean about(String text, List<Word> words) {
        BitSet lowerCase = NameFinder.sentencesWithoutCapitals(words);
        int uncased = 0;
        int foreign = 0;
        for (Word word : words) {
            if (lowerCase.get(word.sentence())) uncased++;
            if (!word.cyrillic() && !Letters.isLatin(word.written().charAt(0))) foreign++;
        }
        return foreign > 0 || (uncased > FEW_WORDS && uncased * 4 > words.size());
    }
}
