package org.vigil.contract.vocabulary;

/** Why a person kept a word that the machine would have hidden. */
public enum KeepReason {
    PUBLIC_OFFICIAL,
    PLACE,
    COMMON_WORD,
    OTHER
}
