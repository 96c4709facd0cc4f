package org.vigil.search.packet;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Assessment;
import org.vigil.contract.Testimony;

/**
 * All that a packet is made from, gathered and not yet reduced to its level: whoever composes it need not know what a level
 * leaves out. The same dossier gives the same bytes.
 *
 * @param frozenAt when it was gathered; the only time that the packet tells of itself
 * @param excluded how many testimonies of the case are not in it, because consent is missing or for another reason
 */
public record Dossier(
        Order order,
        Instant frozenAt,
        @Nullable AsOf asOf,
        CaseFacts facts,
        List<Section> filing,
        List<Gate> gates,
        List<Item> items,
        @Nullable Log log,
        int excluded) {

    public Dossier {
        filing = List.copyOf(filing);
        gates = List.copyOf(gates);
        items = List.copyOf(items);
    }

    public Level level() {
        return order.level();
    }

    public boolean stateFacing() {
        return order.profile().stateFacing();
    }

    /** Whether custody must be told without saying who did what, or how large the log is. */
    public boolean isGuarded() {
        return stateFacing() || level().isShareable();
    }

    /** The time as the packet may tell it. */
    public Instant statedAt() {
        return frozenAt.truncatedTo(stateFacing() ? ChronoUnit.DAYS : ChronoUnit.SECONDS);
    }

    @Override
    public String toString() {
        return "Dossier[" + order.number() + ", " + items.size() + " items]";
    }

    /**
     * What was asked for, and agreed to.
     *
     * @param number such as {@code PKT-2026-7f3a9c21}
     * @param supersedes the number of the packet that this one replaces
     * @param forum its code, and how it is called
     * @param recipient named only where the level is confidential
     * @param purpose as above
     * @param approvals how many people agreed; they stand in the packet under a pseudonym
     */
    public record Order(
            UUID packet,
            String number,
            @Nullable String supersedes,
            String forum,
            Words forumTitle,
            Level level,
            Profile profile,
            @Nullable String recipient,
            String purpose,
            List<String> legalBasis,
            int approvals,
            Timestamps timestamps) {
        public Order {
            legalBasis = List.copyOf(legalBasis);
        }

        @Override
        public String toString() {
            return "Order[" + number + "]";
        }
    }

    /** How many authorities are asked for the time, and whether they are others than those who made the packet. */
    public record Timestamps(int authorities, boolean independent) {}

    /** How far each log was read. */
    public record AsOf(long testimonies, long casework, long custody) {}

    /** What a testimony's consent says of this forum and level, and as of which event of the log. */
    public record Verdict(String scope, boolean narrative, long checkedAtOffset) {}

    /**
     * A testimony as it goes in.
     *
     * @param name its name in the packet, such as {@code T-0001}
     */
    public record Item(
            String name,
            Testimony testimony,
            @Nullable Assessment assessment,
            Verdict verdict,
            Custody custody,
            List<Attachment> attachments) {
        public Item {
            attachments = List.copyOf(attachments);
        }

        @Override
        public String toString() {
            return "Item[" + name + "]";
        }
    }

    /**
     * The custody of an item: its links as canonical JSON, one a line, the hash of the last, its leaf, and the proof that
     * the leaf is in the log, as canonical JSON.
     */
    public record Custody(List<String> links, String headHash, long headSequence, long leafIndex, String proof) {
        public Custody {
            links = List.copyOf(links);
        }

        @Override
        public String toString() {
            return "Custody[" + links.size() + "]";
        }
    }

    /**
     * What came with a testimony.
     *
     * @param name its name in the packet, such as {@code att-01}
     * @param mediaType of what was received
     * @param receivedSha256 of what was received
     * @param copy the working copy, re-encoded and without metadata
     * @param original what was received, sealed
     * @param noFace a person looked and confirmed that the working copy shows nobody's face
     */
    public record Attachment(
            String name,
            UUID id,
            String mediaType,
            String receivedSha256,
            @Nullable Blob copy,
            @Nullable Blob original,
            boolean noFace) {}

    /** Bytes as they lie in the vault, and the SHA-256 that was recorded when they came. */
    public record Blob(String extension, String mediaType, String sha256, Piece.Content content) {
        @Override
        public String toString() {
            return "Blob[" + mediaType + "]";
        }
    }

    /** The custody log's checkpoint and, where the packet may say whose log it is, the signature over it. */
    public record Log(String checkpoint, Piece.@Nullable Content signature) {
        @Override
        public String toString() {
            return "Log[" + (signature == null ? "unsigned" : "signed") + "]";
        }
    }

    /** A part of the forum's form. */
    public record Section(Words heading, List<Field> fields) {
        public Section {
            fields = List.copyOf(fields);
        }
    }

    /** A field of the forum's form, as it was filled in; empty where nobody did. */
    public record Field(Words label, Words text, Filling filling) {}

    /** How a field of a form is filled in. */
    public enum Filling {
        /** By its text. */
        TEXT,
        /** On paper, after the download: it would name a person. */
        BY_HAND,
        /** By the figures, which at this level alone tell what the case knows. */
        FIGURES
    }

    /** A condition of the forum, what came of checking it, and what shows it. */
    public record Gate(
            String rule,
            Words title,
            Result result,
            @Nullable String evidence) {
        @Override
        public String toString() {
            return "Gate[" + rule + ", " + result + "]";
        }

        /** What came of it. */
        public enum Result {
            PASSED,
            WARNED,
            BLOCKED,
            NOT_CHECKED
        }
    }
}
