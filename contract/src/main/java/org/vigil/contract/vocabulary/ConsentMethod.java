package org.vigil.contract.vocabulary;

/** How consent was given. */
public enum ConsentMethod {
    WRITTEN,
    ORAL_RECORDED,
    ORAL_WITNESSED,
    DIGITAL,
    NOT_APPLICABLE
}
