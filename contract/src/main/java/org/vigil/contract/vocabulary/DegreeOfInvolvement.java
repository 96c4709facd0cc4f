package org.vigil.contract.vocabulary;

/** How a perpetrator took part. */
public enum DegreeOfInvolvement {
    DIRECT,
    ORDERED,
    PASSIVE_ACCOMPLICE,
    PRESENT,
    PLANNED,
    SUSPECTED,
    COMMAND_NO_CONTROL,
    COMMAND_KNEW_DID_NOT_ACT,
    COMMAND_DID_NOT_PREVENT,
    POLITICAL_RESPONSIBILITY,
    LAW_AUTHOR,
    LAW_IMPLEMENTOR,
    OTHER,
    UNKNOWN
}
