package org.vigil.contract.vocabulary;

/** What a member of staff may do. */
public enum Role {
    MONITOR,
    VERIFIER,
    ANALYST,
    ADVOCATE,
    ADMIN,
    AUDITOR
}
