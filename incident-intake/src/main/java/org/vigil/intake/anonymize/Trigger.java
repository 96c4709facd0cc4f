package org.vigil.intake.anonymize;

import java.util.Arrays;

/**
 * What must stand in the text for a pattern to be worth trying, and how many characters before and after it no match
 * of such a pattern leaves. A trigger inside a match reaches on from there.
 */
enum Trigger {
    /** A digit that the match begins with, or nearly. */
    DIGIT(14, 90, "0123456789"),
    /** Two digits with nothing between them, near the beginning. */
    TWO_DIGITS(14, 90, "0123456789") {
        @Override
        boolean at(String text, int i) {
            return digit(text, i + 1);
        }
    },
    /** Three digits with nothing between them, near the beginning. */
    THREE_DIGITS(14, 90, "0123456789") {
        @Override
        boolean at(String text, int i) {
            return digit(text, i + 1) && digit(text, i + 2);
        }
    },
    /** Two digits with a full stop between them, near the beginning. */
    DOTTED_DIGITS(14, 90, "0123456789") {
        @Override
        boolean at(String text, int i) {
            return i + 2 < text.length() && text.charAt(i + 1) == '.' && digit(text, i + 2);
        }
    },
    /** A digit that words lead up to. */
    DIGIT_AFTER_WORDS(100, 60, "0123456789"),
    /** A digit that a few short words lead up to. */
    DIGIT_AFTER_SHORT_WORDS(30, 60, "0123456789"),
    /** A word for a passport or another paper. */
    PAPER_WORD(2, 90, Stems.PAPERS, Stems.PAPERS_IN_SHORT),
    PLATE_WORD(6, 90, Stems.PLATES),
    VEHICLE_WORD(2, 70, Stems.VEHICLES),
    POSITION_WORD(2, 110, Stems.POSITIONS),
    BIRTH_WORD(60, 110, Stems.BIRTHS, Stems.BIRTHS_IN_SHORT),
    HOUSE_WORD(100, 120, Stems.HOUSES, Stems.HOUSES_IN_SHORT),
    /** A word for living somewhere. */
    HOME_WORD(2, 120, Stems.HOMES, Stems.HOMES_IN_SHORT),
    /** How a web address begins; it may be of any length. */
    LINK(14, Trigger.TO_THE_END, ":wW") {
        @Override
        boolean at(String text, int i) {
            return text.startsWith("://", i) || text.startsWith("www.", i) || text.startsWith("WWW.", i);
        }
    },
    /** A Russian word for years of age. */
    YEARS(60, 30, "лЛгГвВ") {
        @Override
        boolean at(String text, int i) {
            return switch (text.charAt(i)) {
                case 'л', 'Л' -> text.regionMatches(true, i, "лет", 0, 3);
                case 'г', 'Г' -> text.regionMatches(true, i, "год", 0, 3);
                default -> text.regionMatches(true, i, "возраст", 0, 7);
            };
        }
    },
    /** A mark inside a word, as account names, e-mail and web addresses have. */
    INNER_MARK(120, 200, "._@/([") {
        @Override
        boolean at(String text, int i) {
            return i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        }
    },
    /** The at sign or the dot of a mail address, said or dressed up. */
    SPOKEN_MARK(120, 120, "@" + Stems.firstLetters(Stems.MARKS)) {
        @Override
        boolean at(String text, int i) {
            return text.charAt(i) == '@' || Stems.MARKS.at(text, i);
        }
    },
    /** An account name that begins with letters of its own. */
    ID(4, 20, "i") {
        @Override
        boolean at(String text, int i) {
            return text.startsWith("id", i) && digit(text, i + 2);
        }
    },
    /** A word after which an account's name is expected. */
    ACCOUNT_WORD(2, 120, Stems.ACCOUNTS),
    /** A numeral written out. */
    NUMERAL(8, 60, Stems.NUMERALS),
    RUSSIAN_STREET(100, 120, Stems.RUSSIAN_STREETS, Stems.RUSSIAN_STREETS_IN_SHORT),
    ENGLISH_STREET(100, 100, Stems.ENGLISH_STREETS, Stems.ENGLISH_STREETS_IN_SHORT),
    /** An English street with the number of a house after it. */
    ENGLISH_STREET_AND_HOUSE(100, 100, Stems.ENGLISH_STREETS, Stems.ENGLISH_STREETS_IN_SHORT) {
        private static final int AND_THEN = 40;

        @Override
        boolean at(String text, int i) {
            return super.at(text, i) && digitWithin(text, i, i + AND_THEN);
        }
    };

    static final int TO_THE_END = Integer.MAX_VALUE;

    private static final Trigger[] NONE = {};
    private static final Trigger[][] BY_FIRST = byFirst(values());
    /** Without those that only the beginning of a word can be. */
    private static final Trigger[][] INSIDE_WORDS = byFirst(
            Arrays.stream(values()).filter(trigger -> trigger.words.length == 0).toArray(Trigger[]::new));

    private final int before;
    private final int after;
    private final String first;

    /** Nobody writes into them. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Stems[] words;

    /** Something that begins with one of these characters. */
    Trigger(int before, int after, String first) {
        this(before, after, first, new Stems[0]);
    }

    /** A word, at its beginning. */
    Trigger(int before, int after, Stems... words) {
        this(before, after, Stems.firstLetters(words), words);
    }

    Trigger(int before, int after, String first, Stems[] words) {
        this.before = before;
        this.after = after;
        this.first = first;
        this.words = words;
    }

    /** Those that may stand at such a character, in a word or elsewhere; most characters begin none. */
    static Trigger[] startingWith(char c, boolean insideWord) {
        if (c >= BY_FIRST.length) return NONE;
        return insideWord ? INSIDE_WORDS[c] : BY_FIRST[c];
    }

    /** Whether it stands here, where one of its first characters is. */
    boolean at(String text, int i) {
        for (Stems stems : words) if (stems.at(text, i)) return true;
        return words.length == 0;
    }

    int before() {
        return before;
    }

    int after() {
        return after;
    }

    private static Trigger[][] byFirst(Trigger[] triggers) {
        // Basic Latin to Cyrillic.
        var byFirst = new Trigger[0x530][];
        for (char c = 0; c < byFirst.length; c++) {
            int first = c;
            byFirst[c] = Arrays.stream(triggers)
                    .filter(trigger -> trigger.first.indexOf(first) >= 0)
                    .toArray(Trigger[]::new);
        }
        return byFirst;
    }

    private static boolean digit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private static boolean digitWithin(String text, int from, int to) {
        for (int i = from; i < Math.min(to, text.length()); i++) if (digit(text, i)) return true;
        return false;
    }
}
