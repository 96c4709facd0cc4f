package org.vigil.search.packet.build;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.vigil.search.cases.order.BuildWatch;

/** How far builds are; a restart forgets it, and begins them anew. */
final class Progress implements BuildWatch {
    private final Map<UUID, Reached> builds = new ConcurrentHashMap<>();

    void at(UUID packet, int done, int all) {
        builds.put(packet, new Reached(done, all));
    }

    void done(UUID packet) {
        builds.remove(packet);
    }

    @Override
    public @Nullable Reached of(UUID packet) {
        return builds.get(packet);
    }
}
