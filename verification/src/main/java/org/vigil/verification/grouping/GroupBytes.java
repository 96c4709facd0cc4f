package org.vigil.verification.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.vigil.verification.bytes.ByteReader;
import org.vigil.verification.bytes.ByteWriter;

/** A group as bytes for the state store: sixteen a member, and two for each pair that holds it together. */
public final class GroupBytes {
    private GroupBytes() {}

    public static byte[] write(Group group) {
        Map<UUID, Integer> places = new HashMap<>();
        ByteWriter to = new ByteWriter()
                .number(group.independentSources())
                .number(group.members().size());
        for (UUID member : group.members()) {
            places.put(member, places.size());
            to.id(member);
        }
        for (Group.Pair link : group.links()) {
            to.number(place(places, link.first())).number(place(places, link.second()));
        }
        return to.bytes();
    }

    public static Group read(byte[] bytes) {
        ByteReader from = new ByteReader(bytes);
        int sources = from.count();
        List<UUID> members = new ArrayList<>();
        for (int left = from.count(); left > 0; left--) {
            members.add(from.id());
        }
        List<Group.Pair> links = new ArrayList<>();
        while (!from.isAtEnd()) {
            links.add(new Group.Pair(members.get(from.count()), members.get(from.count())));
        }
        return new Group(members, links, sources);
    }

    private static int place(Map<UUID, Integer> places, UUID member) {
        return Objects.requireNonNull(places.get(member), "only members hold a group together");
    }
}
