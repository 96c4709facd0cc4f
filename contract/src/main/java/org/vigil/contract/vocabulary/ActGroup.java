package org.vigil.contract.vocabulary;

/** The upper level of ActType. */
public enum ActGroup {
    LIFE,
    INTEGRITY,
    LIBERTY,
    PRIVACY,
    PROPERTY,
    FAMILY,
    PROCESS,
    EXPRESSION,
    DEFENDERS,
    SOCIAL,
    NONE
}
