package org.vigil.contract.vocabulary;

/** Who gave consent. PUBLIC_SOURCE: published by others, no person behind the record was asked. */
public enum ConsentGiver {
    PERSON,
    LEGAL_REPRESENTATIVE,
    PUBLIC_SOURCE,
    OTHER
}
