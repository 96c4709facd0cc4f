package org.vigil.contract.vocabulary;

/** How urgent an intervention is. */
public enum InterventionPriority {
    URGENT,
    HIGH,
    NORMAL,
    LOW,
    REJECTED
}
