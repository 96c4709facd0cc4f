package org.vigil.intake.anonymize;

import java.util.regex.Pattern;

/** Words near a number tell what it is. */
final class Context {
    private static final int BEFORE = 48;
    private static final int AFTER = 24;

    private Context() {}

    static boolean before(String text, int start, Pattern words) {
        return words.matcher(text).region(Math.max(0, start - BEFORE), start).find();
    }

    static boolean after(String text, int end, Pattern words) {
        return words.matcher(text)
                .region(end, Math.min(text.length(), end + AFTER))
                .find();
    }

    static boolean follows(String text, int end, Pattern words) {
        return words.matcher(text)
                .region(end, Math.min(text.length(), end + AFTER))
                .lookingAt();
    }

    /** A pattern over lower- and upper-case letters of any script. */
    static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
