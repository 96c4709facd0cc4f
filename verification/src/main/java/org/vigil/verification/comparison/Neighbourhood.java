package org.vigil.verification.comparison;

import org.vigil.verification.features.Features;

/** How many testimonies there are around one: in its region and month, about a person of that name, in such words. */
public interface Neighbourhood {
    /** For comparing without a record. */
    Neighbourhood UNKNOWN = new Neighbourhood() {
        @Override
        public int size(Features features) {
            return 0;
        }

        @Override
        public int naming(long person) {
            return 0;
        }

        @Override
        public boolean knowsWords() {
            return false;
        }

        @Override
        public boolean isRare(int word) {
            return false;
        }
    };

    /** The densest that is told apart. */
    int DENSEST = 12;

    /** Fewer than sixteen who name a person may well mean one; what they have in common is weighed as that. */
    int FEW = 3;

    /** How many, itself included; nought where its region or month is not stated. */
    int size(Features features);

    /** How many name somebody with this token, by its digest. */
    int naming(long person);

    /** Whether there are enough testimonies to say of a word that few use it. */
    boolean knowsWords();

    /** Whether few use a word, by its hash; true of any of which nothing is known. */
    boolean isRare(int word);

    /** In doublings: 0 for one, 1 for two or three, 2 for up to seven, and so on. */
    static int density(int size) {
        return Math.min(DENSEST, 31 - Integer.numberOfLeadingZeros(Math.max(1, size)));
    }

    /** How common a name is: 0 for fewer than sixteen who are named so, 1 for up to 31, and so on in doublings. */
    static int commonness(int naming) {
        return Math.max(0, density(naming) - FEW);
    }
}
