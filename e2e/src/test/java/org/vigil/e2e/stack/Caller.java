package org.vigil.e2e.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** A script with a token, talking to the one public door. */
public final class Caller {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;
    private final String token;

    public Caller(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    public Answer get(String path) {
        return send(path, HttpRequest.Builder::GET);
    }

    public Answer delete(String path) {
        return send(path, HttpRequest.Builder::DELETE);
    }

    public Answer post(String path, Object body) {
        return send(path, request -> json(request, body));
    }

    /** Submits under a key of its own choice, so that repeating it is harmless. */
    public Answer submit(JsonNode testimony, UUID key) {
        return send("/api/testimonies", request -> json(request, testimony).header("Idempotency-Key", key.toString()));
    }

    public Answer submit(JsonNode testimony) {
        return submit(testimony, UUID.randomUUID());
    }

    /** Keeps what is offered as a file, under the name that it is offered with. */
    public Path save(String path, Path folder) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            String name = response.headers()
                    .firstValue("Content-Disposition")
                    .orElse("")
                    .replaceFirst("^attachment; filename=\"([A-Za-z0-9.-]+)\"$", "$1");
            if (response.statusCode() != 200 || !name.endsWith(".zip")) {
                throw new IllegalStateException(path + " gave no file but " + response.statusCode() + " " + name);
            }
            return Files.write(folder.resolve(name), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", told);
        }
    }

    /** Makes the request a POST of this JSON. */
    public static HttpRequest.Builder json(HttpRequest.Builder request, Object body) {
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString(), UTF_8));
    }

    /** As the others, for requests that nobody would send by mistake. */
    public Answer send(String path, UnaryOperator<HttpRequest.Builder> shape) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> response =
                    CLIENT.send(shape.apply(request).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", told);
        }
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
