package org.vigil.contract.vocabulary;

/** Whether statements were signed in custody, and how freely. */
public enum StatementsSigned {
    FORCED,
    NOT_ASKED,
    REFUSED,
    VOLUNTARY_UNDERSTOOD,
    VOLUNTARY_NOT_UNDERSTOOD,
    BLANK_FORMS_FORCED,
    UNKNOWN
}
