package org.vigil.contract.vocabulary;

/** Whether the state ordered, consented to or tolerated the act (an element of CAT article 1). */
public enum Acquiescence {
    YES,
    NO,
    UNKNOWN
}
