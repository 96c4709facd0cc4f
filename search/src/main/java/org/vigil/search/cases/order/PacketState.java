package org.vigil.search.cases.order;

/** Where a packet is on its way. */
public enum PacketState {
    REQUESTED,
    APPROVED,
    REFUSED,
    EXPIRED,
    BUILDING,
    PENDING_TIMESTAMP,
    SEALED,
    DELIVERED,
    FAILED
}
