package org.vigil.verification.memory;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.vigil.verification.features.Ids;

/** Some of the testimonies of one region and month, sorted; sixteen bytes each. */
public record Crowd(List<UUID> members) {
    static final Crowd EMPTY = new Crowd(List.of());

    public Crowd {
        List<UUID> sorted = new ArrayList<>(members);
        sorted.sort(Ids.ORDER);
        members = List.copyOf(sorted);
    }

    Crowd with(UUID added) {
        List<UUID> all = new ArrayList<>(members);
        all.add(added);
        return new Crowd(all);
    }

    Crowd without(UUID removed) {
        return new Crowd(members.stream().filter(id -> !id.equals(removed)).toList());
    }

    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(members.size() * 2 * Long.BYTES);
        members.forEach(id -> buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
        return buffer.array();
    }

    public static Crowd parse(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<UUID> members = new ArrayList<>();
        while (buffer.hasRemaining()) {
            members.add(new UUID(buffer.getLong(), buffer.getLong()));
        }
        return new Crowd(members);
    }
}
