package org.vigil.contract.vocabulary;

/** Whether the person has the characteristic, or it was only ascribed to them. */
public enum TargetingBasis {
    ACTUAL,
    PERCEIVED,
    UNKNOWN
}
