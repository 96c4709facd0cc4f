package org.vigil.contract.vocabulary;

/** What a second person answers for a testimony that waited: a reason that never tells anything of its content. */
public enum SecondLook {
    NOBODY_RECOGNISABLE(true),
    NEEDED_AS_EVIDENCE(true),
    SOMEBODY_RECOGNISABLE(false),
    TRANSLATE_FIRST(false),
    NOT_A_TESTIMONY(false);

    private final boolean releases;

    SecondLook(boolean releases) {
        this.releases = releases;
    }

    /** Whether it is a reason to release; otherwise it is one to refuse. */
    public boolean releases() {
        return releases;
    }
}
