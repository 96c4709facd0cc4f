package org.vigil.contract.vocabulary;

/** How the approached party responded; NO_RESPONSE is set by a clock, not by hand. */
public enum InterventionResponse {
    FAVOURABLE_FINANCIAL,
    FAVOURABLE_LEGAL,
    FAVOURABLE_MEDICAL,
    FAVOURABLE_PRESSURE,
    FAVOURABLE_PUBLICITY,
    PLEDGE,
    COUNTER_DENIED_EVENT,
    COUNTER_INHIBITED,
    REQUEST_MORE_INFO,
    TOKEN,
    NO_RESPONSE,
    REGISTERED,
    FORWARDED,
    CHECK_OPENED,
    REFUSED,
    CASE_OPENED,
    OTHER,
    UNKNOWN
}
