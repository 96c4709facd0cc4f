package org.vigil.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A view of the log: which testimonies are recorded and which were withdrawn. Rebuilt from the log at every start. */
final class RecordedTestimonies {
    private final Map<UUID, Recorded> recorded = new ConcurrentHashMap<>();
    private final Set<UUID> withdrawn = ConcurrentHashMap.newKeySet();

    Optional<Recorded> find(UUID id) {
        return Optional.ofNullable(recorded.get(id));
    }

    boolean isWithdrawn(UUID id) {
        return withdrawn.contains(id);
    }

    void record(UUID id, Recorded record) {
        withdrawn.remove(id);
        recorded.put(id, record);
    }

    void withdraw(UUID id) {
        recorded.remove(id);
        withdrawn.add(id);
    }
}
