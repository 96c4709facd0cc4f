package org.vigil.contract.vocabulary;

/** For which characteristic, actual or perceived, the person was targeted. */
public enum TargetedCharacteristic {
    SEXUAL_ORIENTATION,
    GENDER_IDENTITY,
    GENDER_EXPRESSION,
    ETHNICITY,
    RELIGION,
    POLITICAL_OPINION,
    HR_DEFENDER,
    JOURNALIST,
    RELATIVE_OF_TARGET,
    WITNESS,
    DISABILITY,
    HIV,
    MIGRANT,
    OTHER,
    UNKNOWN
}
