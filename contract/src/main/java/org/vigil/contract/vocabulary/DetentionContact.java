package org.vigil.contract.vocabulary;

/** Whom the detained person could reach. */
public enum DetentionContact {
    FAMILY,
    COUNSEL,
    HUMANITARIAN,
    HR_ORG
}
