package org.vigil.verification.features;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.UUID;

/** Ids in bytes and in order. {@link UUID#compareTo} compares signed halves, so its order is not that of the written ids. */
public final class Ids {
    public static final Comparator<UUID> ORDER = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private Ids() {}

    /** Sixteen bytes instead of thirty-six. */
    public static byte[] write(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
