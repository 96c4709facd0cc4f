package org.vigil.contract.vocabulary;

/** What an intervention changed. */
public enum InterventionImpact {
    STRONG_POSITIVE,
    POSITIVE,
    WEAK_POSITIVE,
    NEUTRAL,
    WEAK_NEGATIVE,
    NEGATIVE,
    STRONG_NEGATIVE,
    UNKNOWN
}
