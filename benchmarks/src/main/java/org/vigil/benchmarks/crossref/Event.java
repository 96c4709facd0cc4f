package org.vigil.benchmarks.crossref;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;

/** A testimony that comes in, or, without one, the withdrawal of the one that had this id. */
public record Event(UUID id, @Nullable Testimony testimony) {
    public static Event of(Testimony testimony) {
        return new Event(testimony.id(), testimony);
    }

    public static Event withdrawalOf(UUID id) {
        return new Event(id, null);
    }

    byte @Nullable [] value() {
        return testimony == null ? null : Json.write(testimony);
    }
}
