package org.vigil.contract.vocabulary;

/** How exactly a date is known; derived from the period, never typed in. */
public enum DatePrecision {
    EXACT,
    WEEK,
    DAY_UNKNOWN,
    DAY_MONTH_UNKNOWN,
    RANGE,
    ESTIMATE
}
