package org.vigil.intake.anonymize;

import java.util.List;

/** How a writer treats capitals, in a few coarse steps: a small letter means little to those who never use large ones. */
final class Manner {
    private Manner() {}

    /** A small number, the same for texts written alike. */
    static int of(List<Word> words) {
        int sentences = 0;
        int openedSmall = 0;
        int capitalised = 0;
        int shouted = 0;
        int smallI = 0;
        for (Word word : words) {
            if (word.opensSentence()) sentences++;
            if (word.opensSentence() && word.shape() == Word.Shape.LOWER) openedSmall++;
            if (!word.opensSentence() && word.shape() == Word.Shape.CAPITALISED) capitalised++;
            if (word.shape() == Word.Shape.UPPER && word.length() > 2) shouted++;
            if (word.written().equals("i")) smallI = 1;
        }
        int opening = openedSmall == 0 ? 0 : openedSmall < sentences ? 1 : 2;
        int inside = Math.min(3, capitalised * 6 / Math.max(1, words.size() - sentences));
        int loud = Math.min(3, shouted * 4 / Math.max(1, words.size()));
        return opening * 64 + inside * 16 + loud * 4 + smallI * 2;
    }
}
