package org.vigil.contract.vocabulary;

/** Reliability of a source on the Admiralty scale: A completely, B usually, C fairly, D not usually, E unreliable, F cannot be judged. */
public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
}
