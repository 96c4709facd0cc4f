package org.vigil.intake.custody;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.vocabulary.CustodyType;

/** A view of the log of custody: in which packets a testimony left, and to which forum. */
public final class Departures {
    private final Map<UUID, Map<UUID, Departure>> left = new ConcurrentHashMap<>();
    private final Set<UUID> delivered = ConcurrentHashMap.newKeySet();

    /** A packet with the testimony in it: made, and perhaps handed over. It cannot be called back, only followed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Departure(UUID packet, @Nullable String forum, LocalDate on, boolean delivered) {}

    /** Takes an entry in; most are about something else. */
    public void take(CustodyEntry entry) {
        boolean delivery = entry.type() == CustodyType.DELIVERED;
        if (entry.type() != CustodyType.EXPORTED && !delivery) {
            return;
        }
        UUID packet = entry.concerning();
        if (packet == null) {
            // About a packet itself, not about a testimony in it.
            if (delivery) {
                delivered.add(entry.item());
            }
            return;
        }
        if (delivery) {
            delivered.add(packet);
        }
        LocalDate on = LocalDate.ofInstant(entry.at(), ZoneOffset.UTC);
        left.compute(entry.item(), (item, known) -> {
            // Copied, because somebody may be reading it.
            Map<UUID, Departure> more = known == null ? new LinkedHashMap<>() : new LinkedHashMap<>(known);
            more.putIfAbsent(packet, new Departure(packet, entry.forum(), on, false));
            return more;
        });
    }

    /** The packets that hold a testimony, in the order in which they left. */
    public List<Departure> of(UUID testimony) {
        return left.getOrDefault(testimony, Map.of()).values().stream()
                .map(one -> new Departure(one.packet(), one.forum(), one.on(), delivered.contains(one.packet())))
                .toList();
    }
}
