package org.vigil.verification.blocking;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.vigil.verification.features.Ids;

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

    /** Whether another member comes before one, so that the two were looked at already. */
    public boolean isFirst(UUID other, UUID one) {
        return Ids.ORDER.compare(other, one) < 0 && members.contains(other);
    }
}
