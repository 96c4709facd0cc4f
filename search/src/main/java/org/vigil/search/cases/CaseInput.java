package org.vigil.search.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vigil.contract.Casework;
import org.vigil.contract.Constraints;
import org.vigil.contract.Json;
import org.vigil.contract.UnreadableJson;
import org.vigil.contract.Violation;
import org.vigil.search.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody sent: the event that it becomes, without the parts that this service alone gives. It is refused with the
 * fields named; what was sent is never part of the refusal.
 */
final class CaseInput {
    private static final Set<String> OURS = Set.of("kind", "caseId", "by", "at");

    private static final Map<String, String> MESSAGES = Map.ofEntries(
            Map.entry("required", "This has to be filled in."),
            Map.entry("too-long", "This is too long."),
            Map.entry("too-many", "These are too many at once."),
            Map.entry("unknown-code", "This is none of the known codes."),
            Map.entry("unknown-property", "Nobody knows this field."),
            Map.entry("wrong-type", "This is not of the right type."),
            Map.entry("not-a-date", "Write a day as 2026-11-21."),
            Map.entry("not-a-uuid", "This is not an id."),
            Map.entry("control-characters", "This holds characters that cannot be shown."));

    private final ObjectNode sent;

    private CaseInput(ObjectNode sent) {
        this.sent = sent;
    }

    static CaseInput of(byte[] body) {
        try {
            return new CaseInput(Json.readInput(body, ObjectNode.class));
        } catch (UnreadableJson unreadable) {
            throw Problem.notJson();
        }
    }

    static CaseInput nothing() {
        return new CaseInput(Json.input().createObjectNode());
    }

    /** Takes a list of ids out; an absent one is empty. */
    List<UUID> ids(String field) {
        JsonNode given = sent.remove(field);
        List<UUID> ids = new ArrayList<>();
        if (given == null || given.isNull()) {
            return ids;
        }
        if (!given.isArray()) {
            throw invalid(field, "wrong-type");
        }
        for (JsonNode one : given) {
            ids.add(id(one.asString(""), field + "[" + ids.size() + "]"));
        }
        return ids.stream().distinct().toList();
    }

    /** Takes a word out; an absent one is empty. */
    String text(String field) {
        JsonNode given = sent.remove(field);
        return given == null || !given.isString() ? "" : given.asString();
    }

    /** For what becomes no single event: whatever has not been taken out is unknown. */
    void requireNothingElse() {
        sent.propertyNames().stream().findFirst().ifPresent(name -> {
            throw invalid(plain(name), "unknown-property");
        });
    }

    /** A word that stays where it is; an absent one is empty. */
    String peek(String field) {
        return sent.path(field).asString("");
    }

    boolean has(String field) {
        return sent.hasNonNull(field);
    }

    CaseInput with(String field, Object value) {
        sent.set(field, Json.input().valueToTree(value));
        return this;
    }

    /** The event, checked; {@code ours} are further fields that the sender has no say in. */
    <T extends Casework> T event(Class<T> type, String kind, Author author, Map<String, Object> ours) {
        sent.propertyNames().stream()
                .filter(name -> OURS.contains(name) || ours.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw invalid(plain(name), "unknown-property");
                });
        ours.forEach(this::with);
        with("kind", kind).with("caseId", author.caseId()).with("by", author.by());
        sent.put("at", author.at().toString());
        try {
            Casework event = Json.readInput(Json.write(sent), Casework.class);
            List<Violation> violations = Constraints.violations(event);
            if (!violations.isEmpty()) {
                throw Problem.invalid(violations.stream().map(CaseInput::told).toList());
            }
            return type.cast(event);
        } catch (UnreadableJson unreadable) {
            Violation violation = unreadable.violation();
            throw invalid(plain(violation.field()), violation.code());
        }
    }

    static Problem invalid(String field, String code) {
        return Problem.invalid(List.of(told(new Violation(field, code))));
    }

    static Problem invalid(String field, String code, String message) {
        return Problem.invalid(List.of(new Problem.Field(field, code, message)));
    }

    private static Problem.Field told(Violation violation) {
        return new Problem.Field(
                violation.field(), violation.code(), MESSAGES.getOrDefault(violation.code(), "This cannot be taken."));
    }

    private static UUID id(String text, String field) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw invalid(field, "not-a-uuid");
        }
    }

    /** The name of an unknown property is the sender's own word, so only plain short names are repeated. */
    private static String plain(String field) {
        return field.matches("[A-Za-z_.\\[\\]0-9]{1,80}") ? field : "(unknown)";
    }

    @Override
    public String toString() {
        return "CaseInput[" + sent.size() + " fields]";
    }
}
