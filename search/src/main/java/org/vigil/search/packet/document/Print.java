package org.vigil.search.packet.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it can be printed. A character that no typeface has, or that nobody would see, stands on paper as its number in
 * brackets: a reversed word, an invisible letter or a missing sign must not change what a reader takes a sentence to say.
 */
final class Print {
    private Print() {}

    /** In composed form, with tabs and the many kinds of space as spaces. */
    static String text(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder printed = new StringBuilder(composed.length());
        composed.codePoints().forEach(each -> append(printed, each));
        return printed.toString();
    }

    private static void append(StringBuilder printed, int codePoint) {
        if (codePoint == '\n') {
            printed.append('\n');
        } else if (codePoint == '\t' || codePoint == '\r' || Character.isSpaceChar(codePoint)) {
            printed.append(codePoint == NO_BREAK ? (char) NO_BREAK : ' ');
        } else if (isSeen(codePoint) && Typeface.has(codePoint)) {
            printed.appendCodePoint(codePoint);
        } else {
            printed.append(String.format(Locale.ROOT, "[U+%04X]", codePoint));
        }
    }

    private static final int NO_BREAK = 0xA0;

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
