package org.vigil.contract.vocabulary;

/** What makes an item of the queue urgent. */
public enum ReviewRisk {
    DEATH,
    MISSING,
    MINOR,
    STAFF
}
