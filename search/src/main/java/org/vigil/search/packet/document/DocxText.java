package org.vigil.search.packet.document;

import java.text.Normalizer;
import java.util.Locale;

/** Text as an office program can hold it: what XML cannot say, and what turns reading round, stands as its number. */
final class DocxText {
    private DocxText() {}

    static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints().forEach(each -> {
            if (each == '\n' || each == '\t' || isHarmless(each)) {
                clean.appendCodePoint(each);
            } else {
                clean.append(String.format(Locale.ROOT, "[U+%04X]", each));
            }
        });
        return clean.toString();
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
