package org.vigil.intake.anonymize;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides whatever a pattern matches: its group {@code hide}, or all of it. Every repetition in a pattern is bounded or
 * possessive, and every start is anchored by a look-behind, so that matching stays linear.
 */
record PatternRecognizer(RedactionKind kind, String reason, Trigger trigger, Pattern pattern, boolean grouped)
        implements Recognizer {
    static PatternRecognizer of(RedactionKind kind, String reason, Trigger trigger, String regex) {
        return of(kind, reason, trigger, Context.words(regex));
    }

    static PatternRecognizer of(RedactionKind kind, String reason, Trigger trigger, Pattern pattern) {
        return new PatternRecognizer(
                kind, reason, trigger, pattern, pattern.pattern().contains("(?<hide>"));
    }

    @Override
    public void recognize(Passages passages, Consumer<Finding> found) {
        passages.findAll(trigger, pattern, matcher -> report(matcher, found));
    }

    private void report(Matcher matcher, Consumer<Finding> found) {
        int start = grouped ? matcher.start("hide") : matcher.start();
        int end = grouped ? matcher.end("hide") : matcher.end();
        if (end > start) found.accept(new Finding(start, end, kind, reason));
    }
}
