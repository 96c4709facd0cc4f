package org.vigil.verification.features;

import java.util.Comparator;
import java.util.UUID;

/** The order of ids. {@link UUID#compareTo} compares signed halves, so its order is not that of the written ids. */
public final class Ids {
    public static final Comparator<UUID> ORDER = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private Ids() {}
}
