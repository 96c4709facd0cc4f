package org.vigil.search.index;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where entries are noted that cannot be read: where they stand and why, never what they say. */
interface DeadLetters {

    /** Returns once the note is safe; throws otherwise, and then the entry must not count as done. */
    void note(LogEntry.Place place, @Nullable UUID key, String reason);
}
