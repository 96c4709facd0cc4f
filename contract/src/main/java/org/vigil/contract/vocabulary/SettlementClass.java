package org.vigil.contract.vocabulary;

/** What kind of settlement it was, instead of its name. */
public enum SettlementClass {
    CAPITAL,
    CITY,
    TOWN,
    VILLAGE,
    NONE,
    UNKNOWN
}
