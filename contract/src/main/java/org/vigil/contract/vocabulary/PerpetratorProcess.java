package org.vigil.contract.vocabulary;

/** What proceedings, if any, the perpetrator has faced. */
public enum PerpetratorProcess {
    NOT_CHARGED,
    CHARGED_FREE,
    CHARGED_DETAINED,
    CHARGED_FUGITIVE,
    TRIED_UNPUNISHED,
    TRIED_MINIMAL,
    TRIED_IMPRISONED,
    TRIED_SERVED,
    UNKNOWN
}
