package org.vigil.intake.anonymize;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must stand in the text for a pattern to be worth trying, and how far around it. Most text holds neither digits nor
 * dots inside words, and trying forty patterns at each of its characters is what would cost time.
 */
enum Trigger {
    ANYWHERE {
        @Override
        boolean at(String text, int i) {
            return true;
        }
    },
    DIGIT {
        @Override
        boolean at(String text, int i) {
            char c = text.charAt(i);
            return c >= '0' && c <= '9';
        }
    },
    /** How a web address begins; it may be of any length. */
    LINK {
        @Override
        boolean at(String text, int i) {
            return text.startsWith("://", i) || text.startsWith("www.", i) || text.startsWith("WWW.", i);
        }
    },
    /** A Russian word for years of age. */
    YEARS {
        @Override
        boolean at(String text, int i) {
            return switch (text.charAt(i)) {
                case 'л', 'Л' -> text.regionMatches(true, i, "лет", 0, 3);
                case 'г', 'Г' -> text.regionMatches(true, i, "год", 0, 3);
                case 'в', 'В' -> text.regionMatches(true, i, "возраст", 0, 7);
                default -> false;
            };
        }
    },
    /** A mark inside a word, as account names, e-mail and web addresses have. */
    INNER_MARK {
        @Override
        boolean at(String text, int i) {
            char c = text.charAt(i);
            boolean mark =
                    c == '.' || c == '_' || c == '@' || c == '/' || c == '(' || c == '[' || (c >= '0' && c <= '9');
            return mark && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        }
    };

    /** No pattern that is tried near a trigger matches more than this many characters before it or after it. */
    static final int REACH_BEFORE = 120;

    static final int REACH_AFTER = 90;

    abstract boolean at(String text, int i);

    /** Gives every match to the consumer; a match must not be longer than the reach, unless tried anywhere. */
    void findAll(Pattern pattern, String text, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int start = start(text, 0); start >= 0; ) {
            int end = end(text, start);
            matcher.region(start, end);
            while (matcher.find()) found.accept(matcher);
            start = end >= text.length() ? -1 : start(text, end);
        }
    }

    private int start(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (at(text, i)) return Math.max(from, i - REACH_BEFORE);
        }
        return -1;
    }

    /** Stretches whose triggers stand close are one, so that no match is cut in two. */
    private int end(String text, int start) {
        if (this == LINK) return text.length();
        int last = start;
        for (int i = start; i < text.length() && i - last <= REACH_BEFORE + REACH_AFTER; i++) {
            if (at(text, i)) last = i;
        }
        return Math.min(text.length(), last + REACH_AFTER);
    }
}
