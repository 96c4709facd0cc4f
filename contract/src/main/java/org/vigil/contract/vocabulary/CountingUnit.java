package org.vigil.contract.vocabulary;

/** What is counted; anything but INDIVIDUAL carries a minimum and a maximum of persons. */
public enum CountingUnit {
    INDIVIDUAL,
    FAMILY,
    GROUP_OR_ORGANISATION,
    COMMUNITY,
    SOCIAL_GROUP,
    PEOPLE_IN_GENERAL
}
