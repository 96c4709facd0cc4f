package org.vigil.search.packet.build;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** How far builds are, for whoever is watching; a restart forgets it. */
public final class Progress {
    private final Map<UUID, Reached> builds = new ConcurrentHashMap<>();

    /** So many of so many items. */
    public record Reached(int done, int all) {}

    void at(UUID packet, int done, int all) {
        builds.put(packet, new Reached(done, all));
    }

    void done(UUID packet) {
        builds.remove(packet);
    }

    public Optional<Reached> of(UUID packet) {
        return Optional.ofNullable(builds.get(packet));
    }
}
