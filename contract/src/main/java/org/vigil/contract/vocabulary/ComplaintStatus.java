package org.vigil.contract.vocabulary;

/** Where a complaint to the authorities stands. */
public enum ComplaintStatus {
    FILED,
    REGISTERED,
    NOT_REGISTERED,
    FORWARDED,
    CHECK_3D,
    CHECK_10D,
    CHECK_30D,
    REFUSED,
    CASE_OPENED,
    SUSPENDED,
    CLOSED,
    UNKNOWN
}
