package org.vigil.contract.vocabulary;

/** On what legal ground, if any, a person was held. */
public enum DetentionType {
    ADMINISTRATIVE,
    SPECIAL_EMERGENCY_LAW,
    CHARGED_POLITICAL_NONVIOLENT,
    ORDINARY_LAW_DISPROPORTIONATE,
    CRIME_AGAINST_PERSON_OR_PROPERTY,
    AGAINST_STATE_NONVIOLENT,
    AGAINST_STATE_VIOLENT,
    NO_LEGAL_BASIS,
    OTHER,
    UNKNOWN
}
