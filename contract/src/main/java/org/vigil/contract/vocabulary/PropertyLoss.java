package org.vigil.contract.vocabulary;

/** How property was lost. */
public enum PropertyLoss {
    EXTORTED,
    TAKEN,
    DAMAGED,
    DESTROYED,
    OTHER,
    UNKNOWN
}
