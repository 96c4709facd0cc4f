package org.vigil.contract.vocabulary;

/** The upper level of PerpetratorType. */
public enum PerpetratorGroup {
    STATE,
    NON_STATE,
    PRIVATE,
    NONE
}
