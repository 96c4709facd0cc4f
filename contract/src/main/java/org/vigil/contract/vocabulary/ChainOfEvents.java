package org.vigil.contract.vocabulary;

/** How one event is connected to another in time and cause. */
public enum ChainOfEvents {
    PRECEDES,
    FOLLOWS,
    CONTAINS,
    PART_OF,
    CAUSES,
    CONSEQUENCE_OF,
    PARALLEL,
    WAVE_MEMBER,
    OTHER,
    UNKNOWN
}
