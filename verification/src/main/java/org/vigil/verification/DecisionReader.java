package org.vigil.verification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigil.contract.Constraints;
import org.vigil.contract.Decision;
import org.vigil.contract.Json;
import org.vigil.contract.UnreadableJson;
import org.vigil.contract.Violation;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a verifier decided, or refuses it with the field named; what was sent is never part of the refusal. */
final class DecisionReader {
    /** Given by this service alone, never by the sender. */
    private static final Set<String> OURS = Set.of("id", "ruling");

    private static final Map<String, String> MESSAGES = Map.of(
            "required", "This has to be filled in.",
            "too-long", "This is too long.",
            "unknown-code", "This is none of the known codes.",
            "unknown-property", "Nobody knows this field.",
            "wrong-type", "This is not of the right type.",
            "same-testimony", "A decision about two testimonies names two different ones.",
            "not-an-id", "This is not an id.",
            "control-characters", "This holds characters that cannot be shown.");

    private DecisionReader() {}

    static Decision read(byte[] body, UUID id, String verifier, Instant now) {
        try {
            ObjectNode sent = Json.readInput(body, ObjectNode.class);
            sent.propertyNames().stream().filter(OURS::contains).findFirst().ifPresent(name -> {
                throw invalid(List.of(new Violation(name, "unknown-property")));
            });
            Map<String, Object> ruling = new LinkedHashMap<>();
            ruling.put("by", verifier);
            ruling.put("at", now.toString());
            ruling.put("reason", sent.remove("reason"));
            sent.put("id", id.toString());
            sent.set("ruling", Json.input().valueToTree(ruling));
            return checked(Json.readInput(Json.write(sent), Decision.class));
        } catch (UnreadableJson unreadable) {
            Violation violation = unreadable.violation();
            if (violation.code().equals("not-json")) {
                throw new Refused(Problem.notJson());
            }
            throw invalid(List.of(new Violation(plain(violation.field()), violation.code())));
        }
    }

    private static Decision checked(Decision decision) {
        List<Violation> violations = Stream.concat(Constraints.violations(decision).stream(), sameTestimony(decision))
                .toList();
        if (!violations.isEmpty()) {
            throw invalid(violations);
        }
        return decision;
    }

    private static Stream<Violation> sameTestimony(Decision decision) {
        boolean linked =
                decision instanceof Decision.Linked link && link.first().equals(link.second());
        boolean apart =
                decision instanceof Decision.Unlinked unlink && unlink.first().equals(unlink.second());
        return linked || apart ? Stream.of(new Violation("second", "same-testimony")) : Stream.empty();
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
