package org.vigil.search.cases.order;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.PacketStep;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.cases.Level;

/** A packet that was asked for, and how far it has come. */
public record Packet(
        UUID id,
        Wish wish,
        String requestedBy,
        Instant requestedAt,
        PacketState progress,
        @Nullable Ruling ruling,
        @Nullable Long asOf,
        @Nullable String failure,
        @Nullable Seal seal,
        List<Delivery> deliveries,
        List<Notice> notices) {

    /** How long a request may wait for another person, before the case has moved on without it. */
    public static final Duration PATIENCE = Duration.ofDays(14);

    public Packet {
        deliveries = List.copyOf(deliveries);
        notices = List.copyOf(notices);
    }

    /** What was asked for. */
    public record Wish(
            String forum,
            Level level,
            String signer,
            Set<Language> languages,
            String recipient,
            String purpose,
            List<UUID> testimonies,
            List<PacketStep.Chosen> attachments,
            @Nullable UUID supersedes) {

        static Wish of(PacketStep.Requested request) {
            return new Wish(
                    request.forum(),
                    Level.valueOf(request.level()),
                    request.signer(),
                    request.languages(),
                    request.recipient(),
                    request.purpose(),
                    request.testimonies(),
                    request.attachments(),
                    request.supersedes());
        }

        @Override
        public String toString() {
            return "Wish[" + forum + ", " + level + ", " + testimonies.size() + " testimonies]";
        }
    }

    /** What the second person decided. */
    public record Ruling(
            boolean approved,
            String by,
            Instant at,
            @Nullable String reason) {
        @Override
        public String toString() {
            return "Ruling[" + approved + "]";
        }
    }

    /** What was sealed: the hash of the tag manifest, of the file, and what it holds. */
    public record Seal(
            String sha256,
            @Nullable String fileSha256,
            @Nullable Long bytes,
            @Nullable String signer,
            List<UUID> testimonies,
            Instant at) {}

    /** To whom it went. */
    public record Delivery(
            UUID id,
            String recipient,
            LocalDate on,
            @Nullable String receipt,
            String by,
            Instant at) {
        @Override
        public String toString() {
            return "Delivery[" + id + ", " + on + "]";
        }
    }

    /** That a recipient was told of what may no longer be used. */
    public record Notice(UUID delivery, LocalDate on, List<UUID> testimonies, String by, Instant at) {}

    static Packet requested(PacketStep.Requested request) {
        return new Packet(
                request.packet(),
                Wish.of(request),
                request.by(),
                request.at(),
                PacketState.REQUESTED,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    /** Where it stands at a time: a request that nobody answered expires. */
    public PacketState state(Instant now) {
        return progress == PacketState.REQUESTED && isTooLate(now) ? PacketState.EXPIRED : progress;
    }

    boolean isTooLate(Instant when) {
        return when.isAfter(requestedAt.plus(PATIENCE));
    }

    /** The testimonies that are in it, or that it was asked to hold. */
    public List<UUID> testimonies() {
        return seal == null || seal.testimonies().isEmpty() ? wish.testimonies() : seal.testimonies();
    }

    Packet decided(Ruling by) {
        PacketState next = by.approved() ? PacketState.APPROVED : PacketState.REFUSED;
        return new Packet(id, wish, requestedBy, requestedAt, next, by, asOf, failure, seal, deliveries, notices);
    }

    Packet building(long offset) {
        return new Packet(
                id,
                wish,
                requestedBy,
                requestedAt,
                PacketState.BUILDING,
                ruling,
                offset,
                null,
                seal,
                deliveries,
                notices);
    }

    Packet pending() {
        return new Packet(
                id,
                wish,
                requestedBy,
                requestedAt,
                PacketState.PENDING_TIMESTAMP,
                ruling,
                asOf,
                failure,
                seal,
                deliveries,
                notices);
    }

    Packet failed(String code) {
        return new Packet(
                id, wish, requestedBy, requestedAt, PacketState.FAILED, ruling, asOf, code, seal, deliveries, notices);
    }

    Packet sealed(Seal with) {
        return new Packet(
                id, wish, requestedBy, requestedAt, PacketState.SEALED, ruling, asOf, null, with, deliveries, notices);
    }

    Packet delivered(Delivery to) {
        List<Delivery> more = new ArrayList<>(deliveries);
        more.add(to);
        return new Packet(
                id, wish, requestedBy, requestedAt, PacketState.DELIVERED, ruling, asOf, failure, seal, more, notices);
    }

    Packet noticed(Notice given) {
        List<Notice> more = new ArrayList<>(notices);
        more.add(given);
        return new Packet(id, wish, requestedBy, requestedAt, progress, ruling, asOf, failure, seal, deliveries, more);
    }

    @Override
    public String toString() {
        return "Packet[" + id + ", " + progress + "]";
    }
}
