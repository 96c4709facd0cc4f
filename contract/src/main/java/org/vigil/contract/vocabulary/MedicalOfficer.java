package org.vigil.contract.vocabulary;

/** Whether medical personnel were present at ill-treatment, and when. */
public enum MedicalOfficer {
    ABSENT,
    BEFORE,
    DURING,
    PARTICIPATING,
    AFTER,
    UNKNOWN
}
