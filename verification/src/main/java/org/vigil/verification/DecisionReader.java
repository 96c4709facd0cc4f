package org.vigil.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Constraints;
import org.vigil.contract.Decision;
import org.vigil.contract.Json;
import org.vigil.contract.UnreadableJson;
import org.vigil.contract.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Reads what a verifier decided, or refuses it with the field named; what was sent is never part of the refusal. */
final class DecisionReader {
    /** Given by this service alone, never by the sender; a split names those split off. */
    private static final Set<String> OURS = Set.of("id", "ruling", "basis", "rest", "deaths");

    /** Taking an item and giving it back need no reason: they decide nothing. */
    private static final Map<String, String> CLAIMS = Map.of("claim", "taken", "release", "given back");

    private static final Map<String, String> MESSAGES = Map.ofEntries(
            Map.entry("required", "This has to be filled in."),
            Map.entry("too-long", "This is too long."),
            Map.entry("too-many", "One decision is about two testimonies at least and 400 at most."),
            Map.entry("unknown-code", "This is none of the known codes."),
            Map.entry("unknown-property", "Nobody knows this field."),
            Map.entry("wrong-type", "This is not of the right type."),
            Map.entry("same-testimony", "A decision about two testimonies names two different ones."),
            Map.entry("same-incident", "Two different incidents can be merged, as they are now."),
            Map.entry("not-all-of-it", "Name members of the incident, and leave at least one."),
            Map.entry("no-such-testimony", "There is none of this id, or it is not yours to see."),
            Map.entry("no-such-decision", "There is none of this id, or it is not yours to see."),
            Map.entry("no-such-item", "Nothing of this id waits, or it is not yours to see."),
            Map.entry("is-a-duplicate", "This record repeats another one itself; name that one."),
            Map.entry("not-an-id", "This is not an id."),
            Map.entry("control-characters", "This holds characters that cannot be shown."));

    private DecisionReader() {}

    /** {@code completion} adds what the decision is based on. */
    static Decision read(byte[] body, UUID id, String verifier, Completion completion) {
        try {
            ObjectNode sent = Json.readInput(body, ObjectNode.class);
            String kind = sent.path("kind").asString("");
            sent.propertyNames().stream()
                    .filter(name -> OURS.contains(name) || (name.equals("testimonies") && kind.equals("merge")))
                    .findFirst()
                    .ifPresent(name -> {
                        throw invalid(name, "unknown-property");
                    });
            Map<String, Object> ruling = new LinkedHashMap<>();
            ruling.put("by", verifier);
            ruling.put("at", completion.laterThanTheLast(sent).toString());
            ruling.put("reason", reason(sent, kind));
            completion.complete(sent);
            sent.put("id", claimOr(sent, kind, id).toString());
            sent.set("ruling", Json.input().valueToTree(ruling));
            return checked(Json.readInput(Json.write(sent), Decision.class));
        } catch (UnreadableJson unreadable) {
            Violation violation = unreadable.violation();
            if (violation.code().equals("not-json")) {
                throw new Refused(Problem.notJson());
            }
            throw invalid(plain(violation.field()), violation.code());
        }
    }

    static Refused invalid(String field, String code) {
        return invalid(List.of(new Violation(field, code)));
    }

    private static @Nullable JsonNode reason(ObjectNode sent, String kind) {
        JsonNode given = sent.remove("reason");
        String stock = CLAIMS.get(kind);
        return given == null && stock != null ? StringNode.valueOf(stock) : given;
    }

    /** A claim replaces the one before it. */
    private static UUID claimOr(ObjectNode sent, String kind, UUID id) {
        try {
            return CLAIMS.containsKey(kind)
                    ? Decision.idOfClaim(UUID.fromString(sent.path("item").asString("")))
                    : id;
        } catch (IllegalArgumentException notAnId) {
            return id;
        }
    }

    private static Decision checked(Decision decision) {
        List<Violation> violations = Stream.concat(contradiction(decision), Constraints.violations(decision).stream())
                .toList();
        if (!violations.isEmpty()) {
            throw invalid(violations);
        }
        return decision;
    }

    /** What no field alone shows. */
    private static Stream<Violation> contradiction(Decision decision) {
        if (decision instanceof Decision.Merged merge) {
            return merge.first().equals(merge.second()) || merge.testimonies().size() < 2
                    ? Stream.of(new Violation("second", "same-incident"))
                    : Stream.empty();
        }
        if (decision instanceof Decision.Split split) {
            return split.rest().isEmpty() || split.rest().stream().anyMatch(split.testimonies()::contains)
                    ? Stream.of(new Violation("testimonies", "not-all-of-it"))
                    : Stream.empty();
        }
        return isOfOne(decision) ? Stream.of(new Violation("second", "same-testimony")) : Stream.empty();
    }

    private static boolean isOfOne(Decision decision) {
        if (decision instanceof Decision.Linked link) {
            return link.first().equals(link.second());
        }
        if (decision instanceof Decision.Related related) {
            return related.first().equals(related.second());
        }
        return decision instanceof Decision.Unlinked unlink && unlink.first().equals(unlink.second());
    }

    private static Refused invalid(List<Violation> violations) {
        return new Refused(Problem.invalid(violations.stream()
                .map(violation -> new Problem.FieldError(
                        violation.field().replaceFirst("^ruling\\.", ""),
                        violation.code(),
                        MESSAGES.getOrDefault(violation.code(), "This cannot be taken.")))
                .toList()));
    }

    /** The name of an unknown property is the sender's own word, so only plain short names are repeated. */
    private static String plain(String field) {
        if (field.isEmpty()) {
            return "kind";
        }
        return field.matches("[A-Za-z_.\\[\\]0-9]{1,80}") ? field : "(unknown)";
    }
}
