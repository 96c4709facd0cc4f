package org.vigil.intake.anonymize;

import java.util.BitSet;

/** Finds words written letter by letter, "И с а е в", and tells which signs between the letters to leave out. */
final class SpacedLetters {
    /** Three single letters in a row are a sentence; four are a word taken apart. */
    private static final int FEWEST = 4;

    private static final String SIGNS = " .-_*·|/";
    private static final String ONE_LETTER_WORDS = "авикосуябжАВИКОСУЯБЖaiouAIOU";

    private SpacedLetters() {}

    static BitSet signsWithin(CharSequence text) {
        var leftOut = new BitSet();
        for (int at = 0; at + 2 * FEWEST - 2 < text.length(); ) {
            int end = endOfRun(text, at);
            int letters = (end - at + 1) / 2;
            if (letters >= FEWEST && isWord(text, at, end)) {
                for (int sign = at + 1; sign < end; sign += 2) {
                    if (!opensWord(text, sign + 1)) leftOut.set(sign);
                }
            }
            at = Math.max(end, at + 1);
        }
        return leftOut;
    }

    /** Where a run of single letters with one and the same sign between them ends; {@code at} if none begins. */
    private static int endOfRun(CharSequence text, int at) {
        if (!single(text, at) || SIGNS.indexOf(text.charAt(at + 1)) < 0) return at;
        char sign = text.charAt(at + 1);
        int end = at + 1;
        while (end + 1 < text.length() && text.charAt(end) == sign && single(text, end + 1)) end += 2;
        return end;
    }

    private static boolean single(CharSequence text, int at) {
        return Character.isLetter(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** Initials have full stops and capitals; a run of one-letter words is a sentence. */
    private static boolean isWord(CharSequence text, int at, int end) {
        boolean initials = text.charAt(at + 1) == '.';
        boolean sentence = text.charAt(at + 1) == ' ';
        for (int i = at; i < end; i += 2) {
            initials &= Character.isUpperCase(text.charAt(i));
            sentence &= ONE_LETTER_WORDS.indexOf(text.charAt(i)) >= 0;
        }
        return !initials && !sentence;
    }

    /** A capital after a small letter opens the next word: "Х а с а н И с а е в". */
    private static boolean opensWord(CharSequence text, int letter) {
        return Character.isUpperCase(text.charAt(letter)) && Character.isLowerCase(text.charAt(letter - 2));
    }
}
