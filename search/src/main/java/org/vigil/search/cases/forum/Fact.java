package org.vigil.search.cases.forum;

/** What a case says by itself, without anybody typing it. */
public enum Fact {
    PERIOD,
    REGIONS,
    DISTRICTS,
    ACTS,
    CLASSES,
    METHODS,
    PERPETRATORS,
    UNITS,
    VICTIMS,
    CHARACTERISTICS,
    BIAS_INDICATORS,
    DAYS_HELD,
    WITNESSES,
    OFFICIALS,
    TESTIMONIES,
    FILINGS,
    POSITIONS
}
