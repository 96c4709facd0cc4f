package org.vigil.contract.vocabulary;

/** Aggregate code for sex or gender: female, male, non-binary, unknown. */
public enum Sex {
    F,
    M,
    NB,
    U
}
