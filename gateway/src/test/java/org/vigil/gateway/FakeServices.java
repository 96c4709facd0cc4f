package org.vigil.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reactivestreams.Publisher;
import org.vigil.contract.Json;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.JsonNode;

/** One small HTTP server that answers as intake, verification and search would, and remembers what it was asked. */
final class FakeServices implements AutoCloseable {
    private final DisposableServer server;
    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean refuses = new AtomicBoolean();
    private final AtomicBoolean mayAdd = new AtomicBoolean(true);
    private final AtomicBoolean waits = new AtomicBoolean();
    private final AtomicBoolean loses = new AtomicBoolean();
    private final AtomicBoolean hides = new AtomicBoolean();

    record Seen(String method, String uri, String authorization, String headers, String body) {}

    FakeServices() {
        this(0);
    }

    FakeServices(int port) {
        this.server = HttpServer.create()
                .host("127.0.0.1")
                .port(port)
                .handle(this::answer)
                .bindNow();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    void forget() {
        seen.clear();
        refuses.set(false);
        mayAdd.set(true);
        waits.set(false);
        loses.set(false);
        hides.set(false);
    }

    /** From now on every testimony is refused for a field. */
    void refuseTestimonies(boolean refuse) {
        refuses.set(refuse);
    }

    /** Somebody else recorded the testimony that is asked about. */
    void belongToSomebodyElse() {
        mayAdd.set(false);
    }

    /** From now on every testimony waits for a second person. */
    void holdTestimonies() {
        waits.set(true);
    }

    /** The next thing that is written is taken, and the answer to it is lost on the way. */
    void loseOneAnswer() {
        loses.set(true);
    }

    /** From now on nobody says what is attached. */
    void hideAttachments() {
        hides.set(true);
    }

    /** Who asks, as the token that a service gets says. */
    static String pseudonymIn(String authorization) {
        String claims = authorization.split("\\.", -1)[1];
        return Json.events()
                .readTree(Base64.getUrlDecoder().decode(claims))
                .get("sub")
                .asString();
    }

    @Override
    public void close() {
        server.disposeNow();
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString(StandardCharsets.UTF_8)
                .defaultIfEmpty("")
                .flatMap(body -> {
                    seen.add(new Seen(
                            request.method().name(),
                            request.uri(),
                            Objects.requireNonNullElse(request.requestHeaders().get("Authorization"), ""),
                            request.requestHeaders().toString(),
                            body));
                    boolean writes = !request.method().name().equals("GET");
                    if (writes && loses.getAndSet(false)) {
                        return json(response, 504, "{}");
                    }
                    return respond(
                            request.method().name() + " " + request.fullPath(),
                            request.uri(),
                            Objects.requireNonNullElse(request.requestHeaders().get("Authorization"), ""),
                            body,
                            response);
                });
    }

    private Mono<Void> respond(
            String request, String uri, String authorization, String body, HttpServerResponse response) {
        if (request.equals("POST /api/decisions") || request.contains("/api/reviews") || request.endsWith("/review")) {
            return FakeReviews.answer(request, body, refuses.get(), (status, answer) -> json(response, status, answer));
        }
        if (request.endsWith("/completeness")) {
            return json(response, 200, FakeCases.completeness(uri.replaceFirst(".*level=(L\\d).*", "$1")));
        }
        if (FakeCases.knows(request)) {
            return FakeCases.answer(
                    request,
                    body,
                    refuses.get(),
                    (status, answer) ->
                            json(response, status, answer.replace("advocate-me", pseudonymIn(authorization))));
        }
        if (request.startsWith("GET /api/custody")) {
            return FakeCustody.answer(request, waits.get(), (status, answer) -> json(response, status, answer));
        }
        if (request.equals("POST /api/testimonies/preview")) {
            return json(response, 200, preview(body));
        }
        if (request.equals("POST /api/testimonies/similar")) {
            return refuses.get()
                    ? json(response, 503, "{}")
                    : json(
                            response,
                            200,
                            "{\"similar\":[{\"months\":\"2017-03\",\"region\":\"RU-CE\",\"acts\":[\"TORTURE\"],\"agrees\":[\"date\",\"acts\"],\"accounts\":4}]}");
        }
        if (request.startsWith("GET /api/quarantine") || request.startsWith("POST /api/quarantine")) {
            return FakeQuarantine.answer(request, waits.get(), (status, answer) -> json(response, status, answer));
        }
        if (request.equals("POST /api/testimonies") && waits.get()) {
            return json(response, 202, FakeQuarantine.RECEIPT);
        }
        if (request.startsWith("GET /api/testimonies/") && waits.get()) {
            return json(response, 404, "{\"type\":\"/problems/not-found\",\"status\":404}");
        }
        if (request.equals("POST /api/testimonies")) {
            return refuses.get()
                    ? json(
                            response,
                            422,
                            "{\"type\":\"/problems/invalid-testimony\",\"status\":422,\"errors\":[{\"field\":\"place.site\",\"code\":\"unknown-code\"}]}")
                    : json(
                            response,
                            202,
                            "{\"id\":\"00000000-0000-0000-0000-000000001001\",\"receipt\":\"9d7bfa43a987c69a873fb66e33f7af30\",\"hidden\":{\"PERSON\":2,\"PHONE\":1}}");
        }
        if (request.startsWith("DELETE /api/testimonies/") && !request.contains("/attachments")) {
            return json(
                    response,
                    202,
                    "{\"id\":\"00000000-0000-0000-0000-000000001001\",\"alreadyLeft\":[{\"packet\":\"00000000-0000-0000-0000-000000004001\",\"forum\":\"UN-SP\",\"on\":\"2019-01-14\",\"delivered\":true}]}");
        }
        if (hides.get() && request.endsWith("/attachments")) {
            return json(response, 503, "{}");
        }
        if (request.contains("/attachments") || request.endsWith("/sealed")) {
            return json(response, refuses.get() && request.startsWith("POST") ? 415 : 200, beside(request));
        }
        if (request.startsWith("GET /api/testimonies/")) {
            return json(response, 200, sample("testimony.json"));
        }
        if (request.equals("GET /api/incidents")) {
            return json(response, 200, sample("incidents.json"));
        }
        if (request.startsWith("GET /api/incidents/")) {
            return json(response, 200, sample("incident.json"));
        }
        if (request.equals("GET /api/trends")) {
            return json(response, 200, sample("trends.json"));
        }
        if (request.equals("GET /api/status")) {
            return json(response, 200, "{\"behindSeconds\":12,\"documents\":{\"testimonies\":300,\"incidents\":190}}");
        }
        if (request.equals("POST /api/rebuild")) {
            return response.status(202).send();
        }
        if (request.equals("GET /api/rebuild")) {
            return json(response, 200, "{\"done\":1,\"total\":2,\"finished\":false}");
        }
        return json(response, 404, "{\"type\":\"/problems/not-found\",\"status\":404}");
    }

    private String beside(String request) {
        if (request.startsWith("POST") && refuses.getAndSet(false)) {
            return "{\"type\":\"/problems/attachment-not-taken\",\"status\":415,\"errors\":[{\"field\":\"attachment\",\"code\":\"heic\"}]}";
        }
        String attached =
                "{\"id\":\"00000000-0000-0000-0000-000000003001\",\"type\":\"PDF\",\"on\":\"2019-01-14\",\"received\":{\"bytes\":2049,\"sha256\":\"ab12\"},\"copy\":{\"bytes\":7,\"sha256\":\"cd34\"}}";
        String sealed = "{\"kind\":\"CONTACT\",\"bytes\":512,\"sha256\":\"ef56\",\"on\":\"2019-01-14\"}";
        if (request.startsWith("GET")) {
            return request.endsWith("/sealed")
                    ? "{\"items\":[" + sealed + "]}"
                    : "{\"items\":[" + attached + "],\"mayAdd\":" + mayAdd.get() + "}";
        }
        return attached;
    }

    /** Hides the word 'Ахмед', as the intake would hide a name, unless it is to be kept. */
    private static String preview(String body) {
        JsonNode draft = Json.events().readTree(body);
        String text = draft.get("text").asString();
        String name = "Ахмед";
        int at = text.indexOf(name);
        boolean kept = !draft.at("/corrections/keep/0").isMissingNode();
        List<Map<String, Object>> found = at < 0
                ? List.of()
                : List.of(Map.of(
                        "start",
                        at,
                        "end",
                        at + name.length(),
                        "kind",
                        "PERSON",
                        "reason",
                        "listed-name",
                        "keep",
                        "ALONE"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("redacted", kept ? text : text.replaceFirst(name, "[человек 1]"));
        answer.put("redactions", kept ? List.of() : found);
        answer.put("kept", kept ? found : List.of());
        answer.put("risk", "MEDIUM");
        answer.put("alike", 3);
        answer.put("riskReasons", List.of("SOMETHING_HIDDEN", "FEW_ALIKE", "ONE_PERSON"));
        answer.put("quarantine", List.of());
        return new String(Json.write(answer), StandardCharsets.UTF_8);
    }

    private static Mono<Void> json(HttpServerResponse response, int status, String body) {
        return response.status(status)
                .header("Content-Type", status < 400 ? "application/json" : "application/problem+json")
                .sendString(Mono.just(body))
                .then();
    }

    static String sample(String name) {
        try (InputStream file = Objects.requireNonNull(FakeServices.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lets the pages be looked at without the rest of the stack: {@code FakeServices 18090}. */
    public static void main(String[] arguments) {
        new FakeServices(Integer.parseInt(arguments[0])).server.onDispose().block();
    }
}
