package org.vigil.contract.vocabulary;

/** Whether what is recorded is a violation. */
public enum ViolationStatus {
    CONFIRMED_VIOLATION,
    CONFIRMED_SIMILAR_ACT,
    CONFIRMED_NOT_VIOLATION,
    LIKELY,
    POSSIBLE,
    UNLIKELY,
    UNKNOWN
}
