package org.vigil.contract.vocabulary;

/** How the source is connected to what happened. */
public enum SourceConnection {
    VICTIM,
    WITNESS,
    PERPETRATOR_INSIDER,
    VICTIM_RELATIVE,
    VICTIM_COLLEAGUE,
    VICTIM_CO_MEMBER,
    PERPETRATOR_RELATIVE,
    PERPETRATOR_COLLEAGUE,
    PERPETRATOR_CO_MEMBER,
    REPORTER_THIRD_PARTY,
    LAWYER,
    MEDICAL_PROVIDER,
    FINANCIAL_PROVIDER,
    NGO,
    HR_NGO,
    OTHER,
    UNKNOWN
}
