package org.vigil.intake.anonymize;

/**
 * What dictionaries say a word form can be, as a set of flags, and how common it is in lower case and capitalised, each
 * from 0 (not known) to 26.
 */
record Readings(int flags, int commonness, int capitalisedCommonness) {
    static final int GIVEN_NAME = 1;
    static final int SURNAME = 1 << 1;
    static final int PATRONYMIC = 1 << 2;
    static final int PROPER = 1 << 3;
    static final int NOUN = 1 << 4;
    static final int ADJECTIVE = 1 << 5;
    static final int VERB = 1 << 6;
    static final int FUNCTION = 1 << 7;
    static final int ABBREVIATION = 1 << 8;
    static final int ANIMATE = 1 << 9;
    /** On our own list of given names, which nothing may overrule. */
    static final int LISTED_NAME = 1 << 10;
    /** Too common a word to name anyone when it is written in lower case. */
    static final int PLAIN = 1 << 11;

    static final int ANY_NAME = GIVEN_NAME | SURNAME | PATRONYMIC | LISTED_NAME;
    private static final int ANY_COMMON = NOUN | ADJECTIVE | VERB | FUNCTION;

    private static final int RARE = 8;

    static final Readings NONE = new Readings(0, 0, 0);

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    boolean known() {
        return flags != 0;
    }

    boolean name() {
        return has(ANY_NAME);
    }

    boolean common() {
        return has(ANY_COMMON);
    }

    boolean onlyName() {
        return name() && !common();
    }

    /** So common in lower case that, written so, it names nobody: "river", "man", "били". */
    boolean plain() {
        return has(PLAIN);
    }

    /** A noun so rare that, opening a sentence, it may well be someone's name. */
    boolean rareNoun() {
        return commonness <= RARE && !has(ADJECTIVE | VERB | FUNCTION);
    }

    Readings with(int more) {
        return more == 0 ? this : new Readings(flags | more, commonness, capitalisedCommonness);
    }
}
