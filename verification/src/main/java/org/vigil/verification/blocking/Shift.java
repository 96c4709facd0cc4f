package org.vigil.verification.blocking;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * That pairs weigh otherwise than before.
 *
 * @param members the testimonies that it is about, in order
 * @param onlyAmongThemselves whether a pair weighs otherwise only if both are members
 * @param mayRise whether any pair may weigh more, so that what was nothing may be something
 */
public record Shift(Set<UUID> members, boolean onlyAmongThemselves, boolean mayRise) {
    public Shift {
        members = Collections.unmodifiableSet(members);
    }

    /** Whether what a member is to another weighs otherwise. */
    public boolean isAbout(UUID other) {
        return !onlyAmongThemselves || members.contains(other);
    }
}
