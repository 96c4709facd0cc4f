package org.vigil.search.index;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry that no retry will make readable; the reason is a code and quotes nothing of the entry. */
final class PoisonEvent extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable UUID key;

    PoisonEvent(@Nullable UUID key, String reason) {
        super(reason, null, false, false);
        this.key = key;
    }

    /** The entry's key, if that is an id. */
    @Nullable
    UUID key() {
        return key;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
