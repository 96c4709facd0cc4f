package org.vigil.contract.vocabulary;

/** Why a person kept a word that the machine would have hidden, or a day that it would have made a month. */
public enum KeepReason {
    PUBLIC_OFFICIAL,
    PLACE,
    COMMON_WORD,
    /** Without it the record proves less: a complaint or a court needs it. */
    EVIDENCE,
    OTHER
}
