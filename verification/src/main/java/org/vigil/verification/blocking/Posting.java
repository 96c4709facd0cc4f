package org.vigil.verification.blocking;

import java.util.Comparator;
import java.util.UUID;
import org.vigil.verification.features.Ids;

/** That a testimony stands in a block; the day it was received orders them. */
public record Posting(int receivedOn, UUID testimony) {

    /** Newest first, by what the testimony says of itself: the order of arrival would differ in a replay. */
    static final Comparator<Posting> NEWEST_FIRST =
            Comparator.comparingInt(Posting::receivedOn).reversed().thenComparing(Posting::testimony, Ids.ORDER);
}
