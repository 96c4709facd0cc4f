package org.vigil.contract.vocabulary;

/** Where an intervention stands. */
public enum InterventionStatus {
    SIGNIFICANT_ACTION_CONTINUING,
    SOME_ACTION,
    TOKEN_ACTION,
    ACTION_STOPPED,
    PENDING,
    NONE,
    CLOSED
}
