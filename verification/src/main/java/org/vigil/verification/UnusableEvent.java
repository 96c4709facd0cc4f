package org.vigil.verification;

import java.util.UUID;
import org.vigil.contract.Constraints;
import org.vigil.contract.Json;
import org.vigil.contract.UnreadableJson;

/** An event that cannot be used; the message is a stable code. It has no stack trace, because it is no bug. */
final class UnusableEvent extends RuntimeException {
    /** The state keeps under it what is nobody's. */
    private static final UUID NOBODY = new UUID(0, 0);

    UnusableEvent(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    static UUID key(String key) {
        try {
            UUID id = UUID.fromString(key);
            if (id.toString().equals(key) && !id.equals(NOBODY)) {
                return id;
            }
        } catch (IllegalArgumentException notAnId) {
            // Told below, without quoting it.
        }
        throw new UnusableEvent("not-an-id");
    }

    /** Reads an event that whoever wrote it has validated. */
    static <T> T readValid(byte[] value, Class<T> type) {
        try {
            return Json.read(value, type);
        } catch (UnreadableJson unreadable) {
            throw new UnusableEvent("unreadable");
        }
    }

    /** Reads and validates an event. */
    static <T> T read(byte[] value, Class<T> type) {
        T event = readValid(value, type);
        if (!Constraints.violations(event).isEmpty()) {
            throw new UnusableEvent("invalid");
        }
        return event;
    }
}
