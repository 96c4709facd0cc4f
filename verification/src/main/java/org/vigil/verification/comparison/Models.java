package org.vigil.verification.comparison;

import org.vigil.verification.features.Features;

/**
 * The weights of each kind of pair. Two publications agree and differ in other ways than two people who tell what they
 * lived through: one article lists many events, and papers copy numbers from each other.
 *
 * @param accounts for pairs with at least one account that was not published
 * @param published for pairs of publications
 */
public record Models(Weights accounts, Weights published) {

    public Models {
        if (accounts.link() != published.link()) {
            throw new IllegalArgumentException("both models link from the same score on");
        }
    }

    /** Those that ship. */
    public static Models shipped() {
        return new Models(Weights.shipped("weights-accounts-1"), Weights.shipped("weights-published-1"));
    }

    Weights of(Features here, Features there) {
        return here.origin().isPublished() && there.origin().isPublished() ? published : accounts;
    }

    int link() {
        return accounts.link();
    }
}
