package org.vigil.contract.vocabulary;

/** Why an anonymized testimony waits for a second person before it travels. */
public enum QuarantineReason {
    /** A recogniser failed, so everything was hidden. */
    NOT_READABLE,
    UNKNOWN_SCRIPT,
    UNKNOWN_LANGUAGE,
    /** The submitter kept something that one person alone may not keep. */
    KEPT_BY_ONE,
    /** The only record of its kind, with traits that few people have. */
    EASILY_RECOGNISED
}
