package org.vigil.contract.vocabulary;

/** How exactly a place is known. Public outputs are never finer than REGION. */
public enum GeoPrecision {
    EXACT,
    VICINITY,
    SETTLEMENT,
    DISTRICT,
    REGION,
    COUNTRY,
    UNKNOWN
}
