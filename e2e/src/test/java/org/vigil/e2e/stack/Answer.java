package org.vigil.e2e.stack;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
public record Answer(int status, HttpHeaders headers, String body) {

    /** Without the product's bounds: what an engine answers may be long. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String contentType() {
        return headers.firstValue("Content-Type").orElse("");
    }

    /** RFC 9457: the stable kind of a refusal, without its prefix. */
    public String problem() {
        return json().path("type").asString("").replaceFirst("^/problems/", "");
    }

    /** Whether a problem names this field. */
    public boolean blames(String field) {
        return json().path("errors")
                .valueStream()
                .anyMatch(error -> error.path("field").asString("").equals(field));
    }
}
