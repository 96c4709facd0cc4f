package org.vigil.contract.vocabulary;

/** Methods of torture and ill-treatment, in the categories of the Istanbul Protocol. */
public enum MethodOfIllTreatment {
    BLUNT_TRAUMA,
    FALANGA,
    POSITIONAL,
    BURN,
    ELECTRIC_SHOCK,
    ASPHYXIATION,
    CRUSH,
    PENETRATING_INJURY,
    CHEMICAL_EXPOSURE,
    SEXUAL_VIOLENCE,
    TRAUMATIC_REMOVAL,
    MEDICAL_MISUSE,
    PHARMACOLOGICAL,
    DETENTION_CONDITIONS,
    SENSORY_DEPRIVATION_OVERLOAD,
    DEPRIVATION,
    HUMILIATION,
    THREAT,
    ANIMALS,
    PSYCH_TECHNIQUE,
    TABOO_VIOLATION,
    BEHAVIOURAL_COERCION,
    FORCED_WITNESS,
    IMMOBILISATION,
    OTHER,
    UNKNOWN
}
