package org.vigil.search.packet.seal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a profile seals with: a key, unless nobody signs, and at least one authority for the time. */
record Hand(
        @Nullable Identity signer,
        List<Authority> authorities,
        @Nullable String organisation) {
    // One digit in a file's name, so that names sort as authorities count.
    private static final int MOST = 9;

    Hand {
        if (authorities.isEmpty() || authorities.size() > MOST) {
            throw new IllegalStateException(
                    "a packet needs 1 to 9 time-stamping authorities; set VIGIL_TIMESTAMPS to their addresses");
        }
    }
}
