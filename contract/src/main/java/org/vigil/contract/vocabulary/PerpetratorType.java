package org.vigil.contract.vocabulary;

/** Who did it, by kind; persons are never named outside the vault. */
public enum PerpetratorType {
    NATIONAL_OFFICIAL(PerpetratorGroup.STATE),
    REGIONAL_OFFICIAL(PerpetratorGroup.STATE),
    MILITARY(PerpetratorGroup.STATE),
    NATIONAL_GUARD(PerpetratorGroup.STATE),
    POLICE(PerpetratorGroup.STATE),
    PRISON(PerpetratorGroup.STATE),
    INTELLIGENCE(PerpetratorGroup.STATE),
    INVESTIGATOR(PerpetratorGroup.STATE),
    PROSECUTOR(PerpetratorGroup.STATE),
    JUDGE(PerpetratorGroup.STATE),
    LEGISLATOR(PerpetratorGroup.STATE),
    PRO_GOVT_PARAMILITARY(PerpetratorGroup.NON_STATE),
    VIGILANTE(PerpetratorGroup.NON_STATE),
    CROWD(PerpetratorGroup.NON_STATE),
    PRIVATE_SECURITY(PerpetratorGroup.NON_STATE),
    ARMED_OPPOSITION(PerpetratorGroup.NON_STATE),
    RELATIVE(PerpetratorGroup.PRIVATE),
    SPOUSE(PerpetratorGroup.PRIVATE),
    COMMUNITY(PerpetratorGroup.PRIVATE),
    EMPLOYER(PerpetratorGroup.PRIVATE),
    TEACHER(PerpetratorGroup.PRIVATE),
    PROFESSIONAL(PerpetratorGroup.PRIVATE),
    ONLINE_GROUP(PerpetratorGroup.PRIVATE),
    OTHER(PerpetratorGroup.NONE),
    UNKNOWN(PerpetratorGroup.NONE);

    private final PerpetratorGroup group;

    PerpetratorType(PerpetratorGroup group) {
        this.group = group;
    }

    public PerpetratorGroup group() {
        return group;
    }
}
