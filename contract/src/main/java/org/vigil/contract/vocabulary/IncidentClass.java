package org.vigil.contract.vocabulary;

/** What kind of record this is: the incident classes that the source statements report. */
public enum IncidentClass {
    DETENTION,
    TORTURE,
    KILLING,
    SECRET_PRISON,
    FAMILY_VIOLENCE,
    FLIGHT,
    PROPAGANDA_PROSECUTION,
    ASSEMBLY_DISRUPTED,
    ASSEMBLY_PROTECTED,
    ORG_THREAT,
    ORG_VISIT,
    REFUSAL_TO_INVESTIGATE,
    ONLINE_FREEDOM,
    LEGISLATION,
    ASSISTANCE,
    OTHER,
    UNKNOWN
}
