package org.vigil.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.vigil.contract.Testimony;
import org.vigil.intake.custody.Custody;
import org.vigil.intake.risk.Crowd;
import org.vigil.intake.risk.Traits;

/**
 * A view of the log: which testimonies are recorded, which were withdrawn, and how many are alike. Rebuilt from the log at
 * every start.
 */
final class RecordedTestimonies {
    private final Map<UUID, Recorded> recorded = new ConcurrentHashMap<>();
    private final Set<UUID> withdrawn = ConcurrentHashMap.newKeySet();
    private final Crowd crowd = new Crowd();

    /** How many recorded testimonies are alike, at every moment. */
    Crowd crowd() {
        return crowd;
    }

    Optional<Recorded> find(UUID id) {
        return Optional.ofNullable(recorded.get(id));
    }

    boolean isWithdrawn(UUID id) {
        return withdrawn.contains(id);
    }

    void record(Testimony testimony, String fingerprint, String receipt) {
        UUID id = testimony.id();
        withdrawn.remove(id);
        recorded.put(
                id,
                new Recorded(
                        testimony.recordedBy(),
                        testimony.place().region(),
                        fingerprint,
                        receipt,
                        testimony.narrative().hidden(),
                        Custody.Earlier.fingerprint(testimony.consent())));
        crowd.record(id, Traits.of(testimony));
    }

    void withdraw(UUID id) {
        recorded.remove(id);
        crowd.forget(id);
        withdrawn.add(id);
    }
}
