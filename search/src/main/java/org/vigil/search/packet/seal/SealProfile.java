package org.vigil.search.packet.seal;

import java.util.Locale;

/** Who vouches for a packet, and so what it tells about where it comes from. */
public enum SealProfile {
    /** The organisation signs, under its name. */
    ORG,
    /** An advocate signs; nothing names the organisation. */
    ADVOCATE,
    /** Nobody signs; a timestamp alone holds the bytes, and nothing names anybody. */
    TIMESTAMP_ONLY;

    /** As packet.json writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean signs() {
        return this != TIMESTAMP_ONLY;
    }
}
