package org.vigil.search.custody;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry in its place in the chain of its item: canonical JSON (RFC 8785) and its hash, as docs/packet-format.md has
 * them. Both follow from the bytes on the log alone, whatever fields this version knows, so that no later version finds
 * another hash for what this one has signed.
 */
public record Link(String item, long sequence, @Nullable String previousHash, String hash, String json) {
    private static final String SEQUENCE = "sequence";
    private static final String PREVIOUS = "previousHash";
    /** As the contract writes ids; what reads them otherwise may read more than that. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What a record on the log is about; empty if it is no entry and so has no place in any chain. */
    static Optional<Unlinked> read(byte[] record) {
        try {
            if (Json.events().readTree(record) instanceof ObjectNode entry
                    && ID.matcher(entry.path("item").asString("")).matches()
                    && !entry.has(SEQUENCE)
                    && !entry.has(PREVIOUS)
                    && hasCanonicalForm(record)) {
                return Optional.of(
                        new Unlinked(UUID.fromString(entry.path("item").asString()), entry));
            }
            return Optional.empty();
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** The bytes that the hash is computed over, after a zero byte. */
    public byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** What the writer wrote. */
    public CustodyEntry entry() {
        return Json.read(bytes(), CustodyEntry.class);
    }

    JsonNode tree() {
        return Json.events().readTree(json);
    }

    static Link of(ObjectNode entry, String item, long sequence, @Nullable String previousHash) {
        ObjectNode link = entry.deepCopy();
        link.put("item", item);
        link.put(SEQUENCE, sequence);
        if (previousHash != null) {
            link.put(PREVIOUS, previousHash);
        }
        String json = canonical(link);
        String hash = Sha256.hex(Sha256.leaf(json.getBytes(StandardCharsets.UTF_8)));
        return new Link(item, sequence, previousHash, hash, json);
    }

    /** RFC 8785 has no form for half a character, nor for a number that no double holds. */
    private static boolean hasCanonicalForm(byte[] record) {
        try {
            String form = new JsonCanonicalizer(new String(record, StandardCharsets.UTF_8)).getEncodedString();
            return StandardCharsets.UTF_8.newEncoder().canEncode(form);
        } catch (IOException none) {
            return false;
        }
    }

    private static String canonical(ObjectNode link) {
        try {
            return new JsonCanonicalizer(Json.events().writeValueAsString(link)).getEncodedString();
        } catch (IOException checkedBefore) {
            throw new IllegalStateException(checkedBefore);
        }
    }

    @Override
    public String toString() {
        return "Link[" + item + ", " + sequence + "]";
    }

    /** A record that is an entry, before it is known what stands before it. */
    record Unlinked(UUID item, ObjectNode entry) {
        Link after(long sequence, @Nullable String previousHash) {
            return of(entry, entry.path("item").asString(), sequence, previousHash);
        }
    }
}
