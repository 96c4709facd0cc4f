package org.vigil.contract.vocabulary;

/** What an item of the reviewers' queue asks for. */
public enum ReviewKind {
    CONFLICT,
    SECOND,
    BASIS,
    CONTRADICTION,
    LINK,
    TESTIMONY,
    GROUP
}
