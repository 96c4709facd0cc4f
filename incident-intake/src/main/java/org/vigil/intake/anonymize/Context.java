package org.vigil.intake.anonymize;

import java.util.regex.Pattern;

/** Words near a number tell what it is. */
final class Context {
    private static final int BEFORE = 48;
    private static final int AFTER = 24;

    /** From Java 19 on, {@code \b} itself takes only Latin letters for parts of words (JDK-8264160). */
    private static final String EDGE_OF_WORD =
            "(?:(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_]))";

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

    /** A pattern over lower- and upper-case letters of any script, where {@code \b} is the edge of a word of any script. */
    static Pattern words(String regex) {
        return Pattern.compile(regex.replace("\\b", EDGE_OF_WORD), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
