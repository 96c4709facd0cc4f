package org.vigil.contract.vocabulary;

/** By which rule a testimony may be called verified. */
public enum VerifiedBy {
    INDEPENDENT_SOURCES,
    GRADED_AND_DOCUMENTED,
    OVERRIDE
}
