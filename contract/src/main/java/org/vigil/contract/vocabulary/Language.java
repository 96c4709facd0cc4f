package org.vigil.contract.vocabulary;

/** Language of a narrative. */
public enum Language {
    RU,
    EN
}
