package org.vigil.contract.vocabulary;

/** What document states a death or its cause. */
public enum CauseOfDeathDocument {
    DEATH_CERTIFICATE,
    AUTOPSY,
    NONE,
    WITHHELD,
    UNKNOWN
}
