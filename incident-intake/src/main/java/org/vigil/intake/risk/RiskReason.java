package org.vigil.intake.risk;

/** Why somebody may be recognised, or why a person should look. The names are stable: pages translate them. */
public enum RiskReason {
    NO_CAPITALS,
    UNKNOWN_SCRIPT,
    UNKNOWN_LANGUAGE,
    NOT_READABLE,
    SOMETHING_HIDDEN,
    /** No other record shares region, month, age, sex and act. */
    ONLY_ONE,
    /** Fewer than five do. */
    FEW_ALIKE,
    EXACT_DAY,
    SMALL_PLACE,
    RARE_PERSON,
    ONE_PERSON,
    /** The day is said as its month, because few share it. */
    DAY_AS_MONTH
}
