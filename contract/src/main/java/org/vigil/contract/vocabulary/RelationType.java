package org.vigil.contract.vocabulary;

/** How two testimonies relate. */
public enum RelationType {
    CORROBORATES,
    DUPLICATE_OF,
    DERIVED_FROM,
    CONTRADICTS,
    SAME_PERSON,
    REPORTED_PUBLICLY
}
