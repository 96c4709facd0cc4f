package org.vigil.contract.vocabulary;

/** What points to bias as the motive, after ODIHR. */
public enum BiasIndicator {
    WORDS_USED,
    VICTIM_PERCEPTION,
    PLACE_OR_DATE_SYMBOLISM,
    ORGANISED_GROUP,
    PATTERN,
    NO_OTHER_MOTIVE
}
