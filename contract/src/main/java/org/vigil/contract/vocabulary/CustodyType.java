package org.vigil.contract.vocabulary;

/** What was done to an item. */
public enum CustodyType {
    COLLECTED,
    RECEIVED,
    HASHED,
    STORED,
    ACCESSED,
    COPIED,
    TRANSFERRED,
    TRANSFORMED,
    TRANSLATED,
    VERIFIED,
    CONSENT_GRANTED,
    CONSENT_CHANGED,
    CONSENT_WITHDRAWN,
    REDACTED,
    EXPORTED,
    DELIVERED,
    RETURNED,
    INTEGRITY_CHECKED,
    DESTROYED
}
