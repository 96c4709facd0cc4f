package org.vigil.contract.vocabulary;

/** What the ill-treatment was for, as the account tells it. */
public enum TortureIntent {
    EXTRACT_INFORMATION,
    INTIMIDATE_VICTIM,
    INTIMIDATE_OTHERS,
    PUNISH,
    DESTROY_PERSONALITY,
    DESTROY_OPPOSITION,
    SADISM,
    EXTORT,
    DISCRIMINATION,
    OTHER,
    UNKNOWN
}
