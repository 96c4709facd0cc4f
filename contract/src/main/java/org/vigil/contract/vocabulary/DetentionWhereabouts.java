package org.vigil.contract.vocabulary;

/** Whether the authorities acknowledged the detention and its place. */
public enum DetentionWhereabouts {
    ACK_LOCATION_DISCLOSED_CONTACT_PERMITTED,
    ACK_LOCATION_DISCLOSED_CONTACT_DENIED,
    ACK_LOCATION_NOT_DISCLOSED,
    DENIED,
    OTHER,
    UNKNOWN
}
