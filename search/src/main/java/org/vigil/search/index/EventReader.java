package org.vigil.search.index;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Assessment;
import org.vigil.contract.Constraints;
import org.vigil.contract.Incident;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.contract.Violation;
import tools.jackson.core.JacksonException;

/** Decodes and validates an entry of the log, and says what it changes in the index. */
final class EventReader {
    private EventReader() {}

    static Write read(LogEntry entry) throws PoisonEvent {
        UUID id = id(entry.key());
        long version = entry.place().offset();
        byte[] value = entry.value();
        if (value == null) {
            return Write.delete(entry.view(), id, version);
        }
        Record document =
                switch (entry.view()) {
                    case TESTIMONIES -> {
                        Testimony testimony = decode(value, Testimony.class, Testimony::id, id);
                        yield TestimonyDocument.of(testimony);
                    }
                    case ASSESSMENTS ->
                        AssessmentDocument.of(decode(value, Assessment.class, Assessment::testimony, id));
                    case INCIDENTS -> IncidentDocument.of(decode(value, Incident.class, Incident::id, id));
                    case WITHDRAWALS -> throw new PoisonEvent(id, "unknown-topic");
                };
        return Write.put(entry.view(), id, version, document);
    }

    private static <T> T decode(byte[] value, Class<T> type, Function<T, @Nullable UUID> identity, UUID key)
            throws PoisonEvent {
        T event = decode(value, type, key);
        List<Violation> violations = Constraints.violations(event);
        if (!violations.isEmpty()) {
            Violation first = violations.get(0);
            throw new PoisonEvent(key, "invalid: " + safe(first.field()) + " " + first.code());
        }
        if (!key.equals(identity.apply(event))) {
            throw new PoisonEvent(key, "key-is-not-the-id");
        }
        return event;
    }

    private static <T> T decode(byte[] value, Class<T> type, UUID key) throws PoisonEvent {
        if (value.length > Json.LARGEST) {
            throw new PoisonEvent(key, "too-large");
        }
        try {
            T event = Json.read(value, type);
            if (event == null) {
                throw new PoisonEvent(key, "not-json");
            }
            return event;
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new PoisonEvent(key, "not-json");
        }
    }

    private static UUID id(@Nullable String key) throws PoisonEvent {
        try {
            UUID id = UUID.fromString(String.valueOf(key));
            // fromString is lenient (1-1-1-1-1); only the canonical form is an id of ours.
            if (id.toString().equals(key)) {
                return id;
            }
        } catch (IllegalArgumentException notAnId) {
            // Told below.
        }
        throw new PoisonEvent(null, "key-is-not-an-id");
    }

    /** A path may hold the key of a map, and with it somebody's words: names of our fields only. */
    private static String safe(String field) {
        return field.replaceAll("\\[[^\\]]*\\]", "[]").replaceAll("[^A-Za-z0-9.\\[\\]]", "?");
    }
}
