package org.vigil.verification.grouping;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.verification.features.Features;
import org.vigil.verification.memory.Shelf;

/** Which testimony is in which incident, and which incident has which members. */
public final class Incidents {
    private final Shelf<UUID, UUID> memberships;
    private final Shelf<UUID, Group> groups;

    public Incidents(Shelf<UUID, UUID> memberships, Shelf<UUID, Group> groups) {
        this.memberships = memberships;
        this.groups = groups;
    }

    public @Nullable UUID incidentOf(UUID testimony) {
        return memberships.get(testimony);
    }

    public @Nullable Group group(UUID incident) {
        return groups.get(incident);
    }

    public @Nullable Group groupOf(UUID testimony) {
        UUID incident = incidentOf(testimony);
        return incident == null ? null : group(incident);
    }

    public boolean areTogether(UUID one, UUID other) {
        UUID incident = incidentOf(one);
        return incident != null && incident.equals(incidentOf(other));
    }

    /** Takes the incident of a testimony apart, keeps how it was in {@code before}, and returns who was in it. */
    public List<UUID> takeApart(UUID testimony, Map<UUID, Group> before) {
        UUID incident = incidentOf(testimony);
        Group group = incident == null ? null : group(incident);
        if (incident == null || group == null) {
            return List.of();
        }
        before.put(incident, group);
        groups.remove(incident);
        group.members().forEach(id -> memberships.remove(id));
        return group.members();
    }

    /** Makes an incident of a group; the members are the group's, in the same order. */
    public UUID assemble(Group group, List<Features> members) {
        UUID incident = IncidentIds.of(members);
        groups.put(incident, group);
        group.members().forEach(id -> memberships.put(id, incident));
        return incident;
    }
}
