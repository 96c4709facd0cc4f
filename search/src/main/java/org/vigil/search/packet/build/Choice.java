package org.vigil.search.packet.build;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vigil.contract.PacketStep;

/**
 * Which attachments go along. Where none is named for the whole packet, all of them go; otherwise only those that are
 * named, and a testimony that is named alone sends none.
 */
record Choice(List<PacketStep.Chosen> chosen) {

    /** Those of a testimony of which somebody says, by naming them, that they show nobody. */
    Set<UUID> named(UUID testimony) {
        return chosen.stream()
                .filter(one -> one.testimony().equals(testimony))
                .map(PacketStep.Chosen::attachment)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean takes(UUID testimony, UUID attachment) {
        return chosen.isEmpty() || named(testimony).contains(attachment);
    }
}
