package org.vigil.contract.vocabulary;

/** The reason officials gave for stopping an assembly. */
public enum AssemblyReason {
    PROPAGANDA_LAW,
    PUBLIC_ORDER,
    NOT_AUTHORISED,
    EPIDEMIC,
    TREATMENT_AS_EXTREMIST,
    NONE_GIVEN,
    OTHER,
    UNKNOWN
}
