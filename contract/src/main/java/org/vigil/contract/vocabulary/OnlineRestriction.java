package org.vigil.contract.vocabulary;

/** How online expression was restricted. */
public enum OnlineRestriction {
    BLOCKING,
    TAKEDOWN,
    PROSECUTION_FOR_POST,
    DEVICE_SEIZURE,
    OTHER,
    UNKNOWN
}
