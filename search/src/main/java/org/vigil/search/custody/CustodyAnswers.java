package org.vigil.search.custody;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the record of custody answers over HTTP. */
final class CustodyAnswers {
    private CustodyAnswers() {}

    /** The links of an item as they are hashed, with their hash; and the proof of the last one, unless an alarm stands. */
    record Chain(
            UUID item,
            List<Told> links,
            @Nullable Proof proof,
            @Nullable Shown checkpoint) {}

    /** A link: its canonical form as JSON, its hash, and in a list its place in the log. */
    record Told(@Nullable Integer leafIndex, String hash, JsonNode link) {
        static Told of(Link link) {
            return new Told(null, link.hash(), link.tree());
        }

        static Told of(int leaf, Link link) {
            return new Told(leaf, link.hash(), link.tree());
        }
    }

    record Page(State state, int from, int next, List<Told> entries) {}

    /** A checkpoint with what it takes to check it elsewhere: the signed bytes, the signature, the public key. */
    record Shown(
            int size, String root, Instant time, String text, String signature, String publicKey, String fingerprint) {
        static Shown of(Checkpoint checkpoint, CheckpointKey key) {
            return new Shown(
                    checkpoint.size(),
                    checkpoint.root(),
                    checkpoint.time(),
                    checkpoint.text(),
                    checkpoint.signature(),
                    key.publicPem(),
                    key.fingerprint());
        }
    }

    /** The state of the log in numbers, and the alarm if there is one. */
    record State(
            int entries,
            int items,
            int setAside,
            String root,
            @Nullable Integer signedSize,
            @Nullable String signedRoot,
            @Nullable Instant signedAt,
            @Nullable Instant comparedAt,
            CustodyAlarm.@Nullable Kind alarm,
            @Nullable Instant alarmSince) {
        static State of(Standing standing) {
            Checkpoint signed = standing.checkpoint();
            return new State(
                    standing.entries(),
                    standing.items(),
                    standing.setAside(),
                    standing.root(),
                    signed == null ? null : signed.size(),
                    signed == null ? null : signed.root(),
                    signed == null ? null : signed.time(),
                    standing.comparedAt(),
                    standing.alarm(),
                    standing.alarmSince());
        }
    }
}
