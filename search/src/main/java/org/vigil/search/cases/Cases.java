package org.vigil.search.cases;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Casework;
import org.vigil.contract.PacketStep;
import org.vigil.search.cases.order.Packet;

/** All cases as far as the log was read. One thread takes events; any may read. */
public final class Cases {
    private final Map<UUID, CaseFile> files = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> caseOfPacket = new ConcurrentHashMap<>();
    private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();
    private final Map<Obstacle, Long> ignored = new EnumMap<>(Obstacle.class);

    /** What became of an event. */
    public record Seen(String mark, @Nullable Obstacle obstacle) {}

    /** Folds the next event in; the same id again changes nothing and comes to the same. */
    public synchronized Optional<Obstacle> take(Entry entry) {
        Seen earlier = seen.get(entry.id());
        if (earlier != null) {
            return Optional.ofNullable(earlier.obstacle());
        }
        Casework event = entry.event();
        CaseFile file = files.get(event.caseId());
        Optional<Obstacle> obstacle = CaseFold.against(file, event).or(() -> againstPacketOfAnother(event));
        if (obstacle.isPresent()) {
            ignored.merge(obstacle.get(), 1L, Long::sum);
        } else {
            files.put(event.caseId(), CaseFold.after(file, event));
            if (event instanceof PacketStep.Requested request) {
                caseOfPacket.put(request.packet(), request.caseId());
            }
        }
        seen.put(entry.id(), new Seen(entry.mark(), obstacle.orElse(null)));
        return obstacle;
    }

    /** What stands against an event as things are now; nothing changes by asking. */
    public Optional<Obstacle> against(Casework event) {
        return CaseFold.against(files.get(event.caseId()), event).or(() -> againstPacketOfAnother(event));
    }

    /** Whether an event of this id was read already, and what became of it. */
    public Optional<Seen> seen(UUID event) {
        return Optional.ofNullable(seen.get(event));
    }

    public Optional<CaseFile> byId(UUID id) {
        return Optional.ofNullable(files.get(id));
    }

    /** The case of a packet and the packet. */
    public Optional<Found> packet(UUID packet) {
        return Optional.ofNullable(caseOfPacket.get(packet)).flatMap(this::byId).flatMap(file -> file.packet(packet)
                .map(one -> new Found(file, one)));
    }

    /** A packet with its case. */
    public record Found(CaseFile file, Packet packet) {}

    public Collection<CaseFile> all() {
        return List.copyOf(files.values());
    }

    /** How many events had no effect, by reason. */
    public synchronized Map<Obstacle, Long> ignored() {
        return new HashMap<>(ignored);
    }

    /** An id of a packet leads to one case only. */
    private Optional<Obstacle> againstPacketOfAnother(Casework event) {
        return event instanceof PacketStep.Requested request && caseOfPacket.containsKey(request.packet())
                ? Optional.of(Obstacle.ID_TAKEN)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Cases[" + files.size() + "]";
    }
}
