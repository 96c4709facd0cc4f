package org.vigil.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.vigil.standalone.data.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks JSON with the gateway of this computer. */
final class Http {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;

    Http(String address) {
        this.address = address;
    }

    /** What came back; the body is empty when it was no JSON. */
    record Answer(int status, JsonNode body, long retryAfterSeconds) {

        boolean isOk() {
            return status / 100 == 2;
        }

        /** What a problem says of itself (RFC 9457), or at least its number. */
        String problem() {
            String detail = body.path("detail").asString(body.path("title").asString(""));
            return detail.isEmpty() ? "status " + status : detail;
        }
    }

    Answer get(String path, Map<String, String> headers) throws InterruptedException {
        return send(request(path, headers).GET());
    }

    Answer post(String path, Map<String, String> headers, Object body) throws InterruptedException {
        return send(request(path, headers).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json");
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    lenient(response.body()),
                    response.headers().firstValueAsLong("Retry-After").orElse(1));
        } catch (IOException away) {
            throw new Problem("The gateway at " + address + " does not answer.", away);
        }
    }

    private static JsonNode lenient(String body) {
        try {
            return parse(body.isBlank() ? "{}" : body);
        } catch (JacksonException noJson) {
            return JSON.createObjectNode();
        }
    }
}
