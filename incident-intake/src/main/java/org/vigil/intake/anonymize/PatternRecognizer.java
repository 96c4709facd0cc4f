package org.vigil.intake.anonymize;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides whatever a pattern matches: its group {@code hide}, or all of it. Every repetition in a pattern is bounded or
 * possessive, and every start is anchored by a look-behind, so that matching stays linear.
 */
record PatternRecognizer(RedactionKind kind, String reason, Pattern pattern) implements Recognizer {
    static PatternRecognizer of(RedactionKind kind, String reason, String regex) {
        return new PatternRecognizer(kind, reason, Context.words(regex));
    }

    @Override
    public void recognize(String text, Consumer<Finding> found) {
        Matcher matcher = pattern.matcher(text);
        boolean grouped = pattern.pattern().contains("(?<hide>");
        while (matcher.find()) {
            int start = grouped ? matcher.start("hide") : matcher.start();
            int end = grouped ? matcher.end("hide") : matcher.end();
            if (end > start) found.accept(new Finding(start, end, kind, reason));
        }
    }
}
