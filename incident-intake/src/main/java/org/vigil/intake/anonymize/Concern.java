package org.vigil.intake.anonymize;

/** Why a person should look before a text travels. */
public enum Concern {
    /** Much of it is typed in lower case, where a capital tells nothing. */
    NO_CAPITALS,
    /** There are words in a script that is neither Cyrillic nor Latin: names in them are not told from words. */
    UNKNOWN_SCRIPT,
    /** Most words are in no dictionary, so that the language is hardly Russian or English. */
    UNKNOWN_LANGUAGE,
    /** A recogniser failed and everything was hidden. */
    RECOGNISER_FAILED
}
