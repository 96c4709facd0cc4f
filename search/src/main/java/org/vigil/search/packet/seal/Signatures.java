package org.vigil.search.packet.seal;

import org.vigil.search.packet.bag.Bag;

/** What the files in {@code signatures/} are called. */
final class Signatures {
    static final String CADES = Bag.TAG_MANIFEST + ".p7s";

    private Signatures() {}

    /** The response of an authority, counted from 1. */
    static String token(SealProfile profile, int place) {
        return (profile.signs() ? CADES : Bag.TAG_MANIFEST) + "." + place + ".tsr";
    }
}
