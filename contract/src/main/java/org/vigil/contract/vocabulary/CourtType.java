package org.vigil.contract.vocabulary;

/** Which kind of court dealt with it. */
public enum CourtType {
    MAGISTRATE,
    DISTRICT,
    REGIONAL,
    MILITARY,
    SUPREME,
    CONSTITUTIONAL,
    OTHER,
    UNKNOWN
}
