package org.vigil.verification.comparison;

import org.vigil.verification.features.Features;

/** How many testimonies there are around one, in its region and month. */
public interface Neighbourhood {
    /** For comparing without a record. */
    Neighbourhood UNKNOWN = features -> 0;

    /** The densest that is told apart. */
    int DENSEST = 12;

    /** How many, itself included; nought where its region or month is not stated. */
    int size(Features features);

    /** In doublings: 0 for one, 1 for two or three, 2 for up to seven, and so on. */
    static int density(int size) {
        return Math.min(DENSEST, 31 - Integer.numberOfLeadingZeros(Math.max(1, size)));
    }
}
