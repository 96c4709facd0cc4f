package org.vigil.contract.vocabulary;

/** How far a law or measure has come. */
public enum MeasureStage {
    ANNOUNCED,
    BILL,
    ADOPTED,
    IN_FORCE,
    RULING,
    REPEALED,
    OTHER,
    UNKNOWN
}
