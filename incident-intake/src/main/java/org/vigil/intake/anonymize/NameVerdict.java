package org.vigil.intake.anonymize;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Lets the model release what default-deny caught and add what it could not see. The thresholds are chosen by recall: a
 * word is released only if the model is all but sure that it names nobody.
 */
final class NameVerdict {
    /** Rules that rest on more than a capital: the model may not overrule them. */
    private static final Set<String> FIXED =
            Set.of("listed-name", "patronymic", "initials", "introduced-name", "particle");

    /**
     * Below the first a suspect goes free, above the second an unsuspected word is hidden. The third is how sure the model
     * must be of a lower-case dictionary word in a text that is careful with capitals; below the fourth a dictionary word
     * goes free that opens a sentence: its capital proves nothing.
     */
    record Thresholds(double release, double add, double plainWord, double weakRelease) {}

    static final Thresholds RUSSIAN_CASED = new Thresholds(0.002, 0.02, 0.05, 0.02);
    static final Thresholds RUSSIAN_LOWER = new Thresholds(0.001, 0.001, 0.05, 0.02);
    static final Thresholds LATIN = new Thresholds(0.00004, 0.00014, 0.036, 0.014);

    /** Fewer words than this tell nothing about how the writer treats capitals. */
    private static final int ENOUGH_WORDS = 5;

    /** How sure it must be there of a word that no dictionary knows: a term, a foreign word, a slip of the keys. */
    private static final double ODD_WORD = 0.007;

    private final NameModel model;

    NameVerdict(NameModel model) {
        this.model = model;
    }

    void apply(
            String text,
            List<Word> words,
            NameMarks marks,
            NameFeatures features,
            BitSet lowerCaseSentences,
            boolean russian) {
        boolean edited = edited(text, words);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!marks.open(i) || (marks.marked(i) && FIXED.contains(marks.reason(i)))) continue;
            NameModel.Writing writing = writing(word, lowerCaseSentences.get(word.sentence()));
            if (!asks(word, writing, russian)) continue;
            if (!marks.marked(i) && PlausibleName.never(word)) continue;
            Thresholds thresholds = thresholds(writing);
            double probability = model.probability(writing, features, i);
            if (!marks.marked(i)) {
                double add = edited ? carefully(word, thresholds) : thresholds.add();
                boolean besideName = (marks.marked(i - 1) && Neighbours.adjacent(text, words, i - 1))
                        || (marks.marked(i + 1) && Neighbours.adjacent(text, words, i));
                if (probability > add && PlausibleName.mayBe(word, besideName, probability)) marks.suspect(i, "model");
                continue;
            }
            boolean weak = word.opensSentence()
                    && (word.cyrillic()
                            ? word.readings().common()
                            : edited
                                    && word.readings().plain()
                                    && !word.readings().name());
            if (probability < (weak ? thresholds.weakRelease() : thresholds.release())) marks.pardon(i);
        }
    }

    /** Where capitals are set with care a small letter says something, and the first word's capital says nothing. */
    private static double carefully(Word word, Thresholds thresholds) {
        boolean lower = word.shape() == Word.Shape.LOWER;
        if (lower && !word.cyrillic() && !word.readings().known()) return ODD_WORD;
        boolean opening = word.opensSentence()
                && word.readings().plain()
                && !word.readings().name();
        return (lower && word.readings().common()) || opening ? thresholds.plainWord() : thresholds.add();
    }

    /**
     * Written with care for capitals: every sentence opens with one and the last one is closed. There a lower-case
     * dictionary word is what it says.
     */
    private static boolean edited(String text, List<Word> words) {
        if (words.size() < ENOUGH_WORDS || !closed(text)) return false;
        for (Word word : words) {
            if (word.opensSentence() && word.shape() == Word.Shape.LOWER) return false;
            if (word.written().equals("i")) return false;
        }
        return true;
    }

    private static boolean closed(String text) {
        String end = text.strip();
        return ".!?…»\"”)".indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    static NameModel.Writing writing(Word word, boolean lowerCaseSentence) {
        if (!word.cyrillic()) return NameModel.Writing.LATIN;
        return lowerCaseSentence ? NameModel.Writing.RUSSIAN_LOWER : NameModel.Writing.RUSSIAN_CASED;
    }

    /** In cased Russian only capitals are in question; a Latin word inside Russian is left to the rules. */
    static boolean asks(Word word, NameModel.Writing writing, boolean russian) {
        return switch (writing) {
            case RUSSIAN_CASED -> word.shape() != Word.Shape.LOWER && word.shape() != Word.Shape.INITIAL;
            case RUSSIAN_LOWER -> word.length() > 1;
            case LATIN -> !russian && word.length() > 1;
        };
    }

    private static Thresholds thresholds(NameModel.Writing writing) {
        return switch (writing) {
            case RUSSIAN_CASED -> RUSSIAN_CASED;
            case RUSSIAN_LOWER -> RUSSIAN_LOWER;
            case LATIN -> LATIN;
        };
    }
}
