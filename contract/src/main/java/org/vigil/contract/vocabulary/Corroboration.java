package org.vigil.contract.vocabulary;

/** Derived from independent sources and documents, never typed in. */
public enum Corroboration {
    ALLEGED,
    CORROBORATED,
    DOCUMENTED
}
