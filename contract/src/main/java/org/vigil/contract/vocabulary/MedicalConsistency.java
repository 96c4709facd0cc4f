package org.vigil.contract.vocabulary;

/** How far medical findings agree with the account, as the Istanbul Protocol grades it. */
public enum MedicalConsistency {
    NOT_CONSISTENT,
    CONSISTENT,
    HIGHLY_CONSISTENT,
    TYPICAL,
    DIAGNOSTIC
}
