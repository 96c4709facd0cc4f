package org.vigil.contract.vocabulary;

/** How an appeal ended. */
public enum AppealOutcome {
    NONE_FILED,
    PENDING,
    UPHELD,
    REDUCED,
    OVERTURNED,
    UNKNOWN
}
