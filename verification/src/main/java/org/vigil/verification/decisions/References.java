package org.vigil.verification.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigil.verification.features.Ids;

/** Ids of decisions, sorted: those about a testimony, or those that revoke a decision. */
public record References(List<UUID> decisions) {
    static final References NONE = new References(List.of());

    public References {
        decisions = List.copyOf(decisions);
    }

    References with(UUID added) {
        Comparator<UUID> order = Ids.ORDER;
        return new References(Stream.concat(decisions.stream(), Stream.of(added))
                .distinct()
                .sorted(order)
                .toList());
    }

    References without(UUID removed) {
        return new References(
                decisions.stream().filter(id -> !id.equals(removed)).toList());
    }
}
