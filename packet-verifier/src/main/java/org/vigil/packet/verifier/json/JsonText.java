package org.vigil.packet.verifier.json;

import java.util.Locale;

/** How RFC 8785 writes a text: escaped as little as JSON allows. */
final class JsonText {

    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private JsonText() {}

    static String quoted(String text) throws NotJson {
        StringBuilder written = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            int known = SHORT.indexOf(letter);
            if (known >= 0) {
                written.append('\\').append(LETTERS.charAt(known));
            } else if (letter < ' ') {
                written.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
            } else if (Character.isSurrogate(letter)) {
                int point = text.codePointAt(at);
                if (!Character.isSupplementaryCodePoint(point)) {
                    throw new NotJson("half a letter");
                }
                written.appendCodePoint(point);
                at++;
            } else {
                written.append(letter);
            }
        }
        return written.append('"').toString();
    }
}
