package org.vigil.contract.vocabulary;

/** What medical care was given in custody. */
public enum MedicalCare {
    NONE_NEEDED,
    REQUESTED,
    NONE_GIVEN,
    LIMITED,
    ADEQUATE,
    UNKNOWN
}
