package org.vigil.intake.anonymize;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text in the form the recognisers read (NFKC, no invisible characters, one script per word, words not taken apart,
 * ASCII digits), which
 * knows for each of its characters where it stood in the text as received.
 */
final class NormalizedText {
    /** Longer stacks of combining marks are decoration or an attack; canonical reordering of them is not linear. */
    private static final int MARKS_PER_LETTER = 4;

    /** NFKC would spell № out as a word. */
    private static final char NUMERO = '№';

    /** What keyboards offer in place of the degree sign; NFKC would make a letter of it. */
    private static final char MASCULINE_ORDINAL = 'º';

    private static final char RING_ABOVE = '˚';

    private final StringBuilder characters;
    private int[] starts;
    private int[] ends;

    private NormalizedText(int capacity) {
        characters = new StringBuilder(capacity);
        starts = new int[capacity + 16];
        ends = new int[capacity + 16];
    }

    static NormalizedText of(String received) {
        var normalized = new NormalizedText(received.length());
        int at = 0;
        while (at < received.length()) at = normalized.readCluster(received, at);
        normalized.leaveOut(SpacedLetters.signsWithin(normalized.characters));
        DigitRepair.repair(normalized.characters);
        ScriptRepair.repair(normalized.characters);
        return normalized;
    }

    String text() {
        return characters.toString();
    }

    int receivedStart(int normalizedStart) {
        return starts[normalizedStart];
    }

    int receivedEnd(int normalizedEnd) {
        return ends[normalizedEnd - 1];
    }

    /** Reads one base character with the marks on it and returns where the next one begins. */
    private int readCluster(String received, int start) {
        int base = received.codePointAt(start);
        int end = start + Character.charCount(base);
        int read = end;
        while (end < received.length() && isMark(received.codePointAt(end))) {
            end += Character.charCount(received.codePointAt(end));
            if (end - start <= MARKS_PER_LETTER + 1) read = end;
        }
        if (isInvisible(base)) {
            extendLast(end);
        } else if (base == MASCULINE_ORDINAL || base == RING_ABOVE) {
            append('°', start, end);
        } else if (end == start + 1 && (base < 0xA0 || base == NUMERO || Letters.isCyrillic((char) base))) {
            append((char) base, start, end);
        } else {
            appendNormalized(received.substring(start, read), start, end);
        }
        return end;
    }

    private void appendNormalized(String cluster, int start, int end) {
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
        for (int i = 0; i < composed.length(); ) {
            int point = composed.codePointAt(i);
            i += Character.charCount(point);
            if (isMark(point)) continue; // a stress mark that composes with nothing
            if (Character.isDigit(point)) append((char) ('0' + Character.digit(point, 10)), start, end);
            else if (isHyphen(point)) append('-', start, end);
            else if (Character.isSpaceChar(point)) append(' ', start, end);
            else for (char unit : Character.toChars(point)) append(unit, start, end);
        }
    }

    private void append(char c, int start, int end) {
        int length = characters.length();
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        starts[length] = start;
        ends[length] = end;
        characters.append(c);
    }

    private void leaveOut(BitSet dropped) {
        if (dropped.isEmpty()) return;
        int length = 0;
        for (int i = 0; i < characters.length(); i++) {
            if (dropped.get(i)) continue;
            characters.setCharAt(length, characters.charAt(i));
            starts[length] = starts[i];
            ends[length] = ends[i];
            length++;
        }
        characters.setLength(length);
    }

    /** An invisible character belongs to the letter before it, so that hiding the letter hides it too. */
    private void extendLast(int end) {
        if (characters.length() > 0) ends[characters.length() - 1] = end;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT
                || point == 0x115F
                || point == 0x1160
                || point == 0x3164
                || point == 0x2800
                || isMark(point);
    }

    private static boolean isHyphen(int point) {
        return point == 0x2010 || point == 0x2011 || point == 0x2212 || point == 0xFE63 || point == 0xFF0D;
    }
}
