package org.vigil.intake.anonymize;

/**
 * What must stand in the text for a pattern to be worth trying, and how many characters before and after it no match
 * of such a pattern leaves. A trigger inside a match reaches on from there.
 */
enum Trigger {
    /** A digit that the match begins with, or nearly. */
    DIGIT(14, 90) {
        @Override
        boolean at(String text, int i) {
            char c = text.charAt(i);
            return c >= '0' && c <= '9';
        }
    },
    /** A digit that words lead up to. */
    DIGIT_AFTER_WORDS(100, 60) {
        @Override
        boolean at(String text, int i) {
            return DIGIT.at(text, i);
        }
    },
    /** A word for a passport or another paper. */
    PAPER_WORD(2, 90) {
        @Override
        boolean at(String text, int i) {
            return Stems.opensWord(text, i) && (Stems.PAPERS.at(text, i) || Stems.PAPERS_IN_SHORT.at(text, i));
        }
    },
    PLATE_WORD(6, 90) {
        @Override
        boolean at(String text, int i) {
            return Stems.opensWord(text, i) && Stems.PLATES.at(text, i);
        }
    },
    VEHICLE_WORD(2, 70) {
        @Override
        boolean at(String text, int i) {
            return Stems.opensWord(text, i) && Stems.VEHICLES.at(text, i);
        }
    },
    POSITION_WORD(2, 110) {
        @Override
        boolean at(String text, int i) {
            return Stems.opensWord(text, i) && Stems.POSITIONS.at(text, i);
        }
    },
    BIRTH_WORD(60, 110) {
        @Override
        boolean at(String text, int i) {
            return Stems.opensWord(text, i) && (Stems.BIRTHS.at(text, i) || Stems.BIRTHS_IN_SHORT.at(text, i));
        }
    },
    HOUSE_WORD(100, 120) {
        @Override
        boolean at(String text, int i) {
            return Stems.opensWord(text, i) && (Stems.HOUSES.at(text, i) || Stems.HOUSES_IN_SHORT.at(text, i));
        }
    },
    /** A word for living somewhere. */
    HOME_WORD(2, 120) {
        @Override
        boolean at(String text, int i) {
            return Stems.opensWord(text, i) && (Stems.HOMES.at(text, i) || Stems.HOMES_IN_SHORT.at(text, i));
        }
    },
    /** How a web address begins; it may be of any length. */
    LINK(14, Trigger.TO_THE_END) {
        @Override
        boolean at(String text, int i) {
            return text.startsWith("://", i) || text.startsWith("www.", i) || text.startsWith("WWW.", i);
        }
    },
    /** A Russian word for years of age. */
    YEARS(60, 30) {
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
    INNER_MARK(120, 200) {
        @Override
        boolean at(String text, int i) {
            char c = text.charAt(i);
            boolean mark = c == '.' || c == '_' || c == '@' || c == '/' || c == '(' || c == '[';
            return mark && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        }
    },
    /** The at sign or the dot of a mail address, said or dressed up. */
    SPOKEN_MARK(120, 120) {
        @Override
        boolean at(String text, int i) {
            return text.charAt(i) == '@' || Stems.MARKS.at(text, i);
        }
    },
    /** An account name that begins with letters of its own. */
    ID(4, 20) {
        @Override
        boolean at(String text, int i) {
            return text.startsWith("id", i) && i + 2 < text.length() && DIGIT.at(text, i + 2);
        }
    },
    /** A word after which an account's name is expected. */
    ACCOUNT_WORD(2, 120) {
        @Override
        boolean at(String text, int i) {
            return Stems.opensWord(text, i) && Stems.ACCOUNTS.at(text, i);
        }
    },
    /** A numeral written out. */
    NUMERAL(8, 60) {
        @Override
        boolean at(String text, int i) {
            return Stems.opensWord(text, i) && Stems.NUMERALS.at(text, i);
        }
    },
    RUSSIAN_STREET(100, 120) {
        @Override
        boolean at(String text, int i) {
            return Stems.opensWord(text, i)
                    && (Stems.RUSSIAN_STREETS.at(text, i) || Stems.RUSSIAN_STREETS_IN_SHORT.at(text, i));
        }
    },
    ENGLISH_STREET(100, 100) {
        @Override
        boolean at(String text, int i) {
            return Stems.opensWord(text, i)
                    && (Stems.ENGLISH_STREETS.at(text, i) || Stems.ENGLISH_STREETS_IN_SHORT.at(text, i));
        }
    };

    static final int TO_THE_END = Integer.MAX_VALUE;

    private final int before;
    private final int after;

    Trigger(int before, int after) {
        this.before = before;
        this.after = after;
    }

    abstract boolean at(String text, int i);

    int before() {
        return before;
    }

    int after() {
        return after;
    }
}
