package org.vigil.contract.vocabulary;

/** Why a decision about a state has no effect. */
public enum Objection {
    NOT_FROM_HERE,
    SAME_PERSON,
    NO_SURVIVOR,
    NO_QUESTION,
    NO_BASIS,
    ONLY_BY_WITHDRAWAL
}
