package org.vigil.contract.vocabulary;

/** What a person under a pseudonym is to a case. */
public enum CaseRole {
    VICTIM,
    WITNESS,
    PERPETRATOR,
    OFFICIAL,
    APPLICANT
}
