package org.vigil.search.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigil.contract.Casework;
import org.vigil.contract.PacketStep;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.cases.filing.Deadline;
import org.vigil.search.cases.forum.Completeness;
import org.vigil.search.cases.forum.Forum;
import org.vigil.search.cases.forum.ForumLevel;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.cases.order.Packet;
import org.vigil.search.cases.order.PacketRules;
import org.vigil.search.cases.order.PacketState;

/**
 * The door of the build: what waits to be built, and how it says how far it is. Its steps are written by the author
 * {@link PacketRules#BUILDER}, who is nobody on the staff, and are folded by the same rules as all others.
 */
public final class Orders {
    private static final Set<PacketState> OPEN =
            EnumSet.of(PacketState.APPROVED, PacketState.BUILDING, PacketState.PENDING_TIMESTAMP);

    private final Scribe scribe;
    private final CaseReading reading;
    private final Forums forums;

    Orders(Scribe scribe, CaseReading reading, Forums forums) {
        this.scribe = scribe;
        this.reading = reading;
        this.forums = forums;
    }

    /** What the forum's form and conditions say of the case with these testimonies, in a language. */
    public Completeness completeness(Order order, Map<UUID, Testimony> told, Language language) {
        Packet.Wish wish = order.packet().wish();
        Forum forum = forums.byCode(wish.forum()).orElseThrow();
        ForumLevel level = forum.level(wish.level()).orElseThrow();
        return Completeness.of(
                order.file(), forum, level, language, told.keySet(), told, LocalDate.ofInstant(now(), ZoneOffset.UTC));
    }

    /** The terms of the case, those that passed in silence among them. */
    public List<Deadline> deadlines(Order order) {
        return reading.deadlines(order.file());
    }

    public Instant now() {
        return scribe.now();
    }

    /** A packet that is to be built, with the case it is built from; testimonies taken out since are not in it. */
    public record Order(CaseFile file, Packet packet, List<UUID> testimonies) {}

    /** What was approved and is not sealed yet, the longest waiting first; a build that died is among them. */
    public List<Order> open() {
        Collection<CaseFile> files = scribe.cases().all();
        return files.stream()
                .flatMap(Orders::ordersOf)
                .sorted(java.util.Comparator.comparing(
                        (Order order) -> order.packet().requestedAt()))
                .toList();
    }

    /** Writes a step of the build; refused with a problem where the packet is not at that point. */
    public void append(PacketStep step) {
        write(step);
    }

    /** The last step: what was sealed. */
    public void append(Casework.PacketSealed seal) {
        write(seal);
    }

    private void write(Casework step) {
        Author author = scribe.builder(step.caseId());
        scribe.write(author, step);
    }

    private static Stream<Order> ordersOf(CaseFile file) {
        return file.packets().stream()
                .filter(packet -> OPEN.contains(packet.progress()))
                .map(packet -> new Order(
                        file,
                        packet,
                        packet.wish().testimonies().stream().filter(file::holds).toList()));
    }

    /** The request as it was written. */
    static PacketStep.Requested request(CaseFile file, Packet packet) {
        Packet.Wish wish = packet.wish();
        return new PacketStep.Requested(
                file.id(),
                packet.requestedBy(),
                packet.requestedAt(),
                packet.id(),
                wish.forum(),
                wish.level().name(),
                wish.signer(),
                wish.languages(),
                wish.recipient(),
                wish.purpose(),
                wish.testimonies(),
                wish.attachments(),
                wish.supersedes());
    }

    static PacketStep.Requested withTestimonies(PacketStep.Requested wish, List<UUID> testimonies) {
        return new PacketStep.Requested(
                wish.caseId(),
                wish.by(),
                wish.at(),
                wish.packet(),
                wish.forum(),
                wish.level(),
                wish.signer(),
                wish.languages(),
                wish.recipient(),
                wish.purpose(),
                testimonies,
                wish.attachments().stream()
                        .filter(chosen -> testimonies.contains(chosen.testimony()))
                        .toList(),
                wish.supersedes());
    }
}
