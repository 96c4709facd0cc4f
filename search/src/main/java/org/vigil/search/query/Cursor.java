package org.vigil.search.query;

import static org.vigil.search.problem.Problem.invalidQuery;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.vigil.contract.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Where the last page of a question ended: a score where there is one, a day and an id. Opaque to callers, and checked
 * when it comes back.
 */
record Cursor(List<Double> scores, long day, UUID id) {
    private static final int LONGEST = 300;

    String encode(String fingerprint) {
        ArrayNode values = Json.events().createArrayNode();
        values.add(fingerprint);
        scores.forEach(values::add);
        values.add(day);
        values.add(id.toString());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(values.toString().getBytes(StandardCharsets.UTF_8));
    }

    static Cursor parse(String encoded, String fingerprint, Question.Sort sort) {
        JsonNode values = decode(encoded);
        int scores = sort == Question.Sort.RELEVANCE ? 1 : 0;
        boolean wellFormed = values.isArray()
                && values.size() == scores + 3
                && values.get(0).isString()
                && (scores == 0 || values.get(1).isNumber())
                && values.get(scores + 1).isIntegralNumber()
                && values.get(scores + 1).canConvertToLong()
                && values.get(scores + 2).isString();
        if (!wellFormed || !values.get(0).asString().equals(fingerprint)) {
            throw invalid();
        }
        List<Double> score = scores == 0 ? List.of() : List.of(values.get(1).asDouble());
        try {
            return new Cursor(
                    score,
                    values.get(scores + 1).asLong(),
                    UUID.fromString(values.get(scores + 2).asString()));
        } catch (IllegalArgumentException notAnId) {
            throw invalid();
        }
    }

    private static JsonNode decode(String encoded) {
        if (encoded.length() > LONGEST) {
            throw invalid();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(encoded);
            return Json.events().readTree(new String(json, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | JacksonException garbled) {
            throw invalid();
        }
    }

    private static RuntimeException invalid() {
        return invalidQuery(
                "cursor", "unknown-cursor", "Follow the link to the next page, or start again without cursor.");
    }
}
