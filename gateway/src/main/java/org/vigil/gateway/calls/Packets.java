package org.vigil.gateway.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.Language;

/** Packets as the search service tells of them. */
public final class Packets {
    private Packets() {}

    public record Page(List<Packet> items, @Nullable String cursor) {
        public Page {
            items = Cases.copy(items);
        }
    }

    /** An attachment that goes along; a testimony without one says that nothing of it does. */
    public record Enclosed(UUID testimony, @Nullable UUID attachment) {}

    /**
     * {@code mine} is whether the reader works on its case, {@code mayDecide} whether they can approve or refuse it;
     * {@code lacking} is what keeps it from being approved.
     */
    public record Packet(
            UUID id,
            UUID caseId,
            String forum,
            String level,
            String signer,
            boolean stateFacing,
            Set<Language> languages,
            String recipient,
            String purpose,
            List<UUID> testimonies,
            List<Enclosed> attachments,
            Instant requestedAt,
            String state,
            Instant expiresAt,
            @Nullable Ruling ruling,
            @Nullable String failure,
            @Nullable Progress progress,
            @Nullable Seal seal,
            List<Delivery> deliveries,
            List<Cases.LeftOut> affected,
            List<Notice> notices,
            List<Answer.FieldError> lacking,
            boolean mine,
            boolean mayDecide) {
        public Packet {
            testimonies = Cases.copy(testimonies);
            attachments = Cases.copy(attachments);
            deliveries = Cases.copy(deliveries);
            affected = Cases.copy(affected);
            notices = Cases.copy(notices);
            lacking = Cases.copy(lacking);
        }

        /** Whether there is a certificate to compare it with. */
        public boolean isVouchedFor() {
            return !signer.equals("timestamp-only");
        }

        /** Whether its page shows something new soon. */
        public boolean isMoving() {
            return state.equals("APPROVED") || state.equals("BUILDING");
        }

        /** What the forum asks for beside consent: {@code affected} says whose consent is gone. */
        public List<Answer.FieldError> wanting() {
            return lacking.stream()
                    .filter(gap -> !gap.code().equals("consent-missing"))
                    .toList();
        }

        /** Whether something of it may still go there. */
        public boolean isUsable() {
            List<UUID> gone = affected.stream().map(Cases.LeftOut::testimony).toList();
            return !gone.containsAll(testimonies);
        }

        /** How many attachments were chosen to go along. */
        public long enclosed() {
            return attachments.stream().filter(one -> one.attachment() != null).count();
        }

        public boolean isSealed() {
            return state.equals("SEALED") || state.equals("DELIVERED");
        }

        @Override
        public String toString() {
            return "Packet[" + id + ", " + state + "]";
        }
    }

    public record Ruling(
            boolean approved, Instant at, @Nullable String reason) {
        @Override
        public String toString() {
            return "Ruling[" + approved + "]";
        }
    }

    /** How far a build is. */
    public record Progress(int done, int all) {}

    public record Seal(
            String sha256,
            @Nullable String fileSha256,
            @Nullable Long bytes,
            @Nullable String signer,
            List<UUID> testimonies,
            Instant at) {}

    public record Delivery(
            UUID id,
            String recipient,
            LocalDate on,
            @Nullable String receipt) {
        @Override
        public String toString() {
            return "Delivery[" + id + "]";
        }
    }

    public record Notice(UUID delivery, String recipient, Cases.Words text) {
        @Override
        public String toString() {
            return "Notice[" + delivery + "]";
        }
    }
}
