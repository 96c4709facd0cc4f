package org.vigil.gateway.calls;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of custody as the service tells it. Codes are texts here: a newer service may know more of them. */
public final class CustodyRecord {
    private CustodyRecord() {}

    /** How the log stands, and some of its entries in their order. */
    public record Page(State state, int from, int next, List<Told> entries) {
        public Page {
            entries = entries == null ? List.of() : List.copyOf(entries);
        }
    }

    /** How the log stands, in numbers. */
    public record State(
            int entries,
            int items,
            int setAside,
            String root,
            @Nullable Integer signedSize,
            @Nullable String signedRoot,
            @Nullable Instant signedAt,
            @Nullable Instant comparedAt,
            @Nullable String alarm,
            @Nullable Instant alarmSince) {}

    /** The chain of an item; without proof and checkpoint while an alarm stands. */
    public record Chain(
            UUID item,
            List<Told> links,
            @Nullable Proof proof,
            @Nullable Checkpoint checkpoint) {
        public Chain {
            links = links == null ? List.of() : List.copyOf(links);
        }
    }

    /** A link with its hash. */
    public record Told(@Nullable Integer leafIndex, String hash, Link link) {}

    /** What a link says. */
    public record Link(
            UUID item,
            long sequence,
            String type,
            Instant at,
            String actor,
            String role,
            String purpose,
            @Nullable String sha256Before,
            @Nullable String sha256After,
            @Nullable String concerning,
            @Nullable String forum,
            String salt,
            String commitment,
            @Nullable String previousHash) {}

    /** Where the last link stands under the root. */
    public record Proof(String leafHash, long leafIndex, long treeSize, String root, List<String> path) {
        public Proof {
            path = path == null ? List.of() : List.copyOf(path);
        }
    }

    /** What was signed, with all that it takes to check it elsewhere. */
    public record Checkpoint(
            int size, String root, Instant time, String text, String signature, String publicKey, String fingerprint) {}
}
