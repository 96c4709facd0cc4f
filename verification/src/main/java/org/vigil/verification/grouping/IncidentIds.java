package org.vigil.verification.grouping;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vigil.verification.features.Features;
import org.vigil.verification.relations.Heads;

/**
 * Names incidents after their earliest testimony. Every id that ever stood for a group was derived from one of its members,
 * so an incident answers to the ids of all its members, and none that was given dangles while its testimony exists.
 */
public final class IncidentIds {
    private IncidentIds() {}

    public static UUID of(List<Features> members) {
        return derived(members.stream().min(Heads.EARLIEST_FIRST).orElseThrow().id());
    }

    public static Set<UUID> aliases(List<Features> members) {
        UUID own = of(members);
        return members.stream()
                .map(member -> derived(member.id()))
                .filter(id -> !id.equals(own))
                .collect(Collectors.toSet());
    }

    /** A hash, because the address of an incident should not tell the id of a testimony. */
    private static UUID derived(UUID testimony) {
        return UUID.nameUUIDFromBytes(("incident:" + testimony).getBytes(StandardCharsets.UTF_8));
    }
}
