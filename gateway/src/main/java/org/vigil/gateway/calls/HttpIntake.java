package org.vigil.gateway.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.vigil.contract.Json;
import org.vigil.contract.Submission;
import org.vigil.contract.vocabulary.Language;
import org.vigil.gateway.access.Caller;
import reactor.core.publisher.Mono;

/** Taking testimonies in. */
public final class HttpIntake {
    private static final String TESTIMONIES = "/api/testimonies";

    private final HttpService service;

    HttpIntake(HttpService service) {
        this.service = service;
    }

    /** The text as it would be published. */
    public record Preview(
            String redacted,
            List<Redaction> redactions,
            @Nullable String risk) {
        public Preview {
            redactions = redactions == null ? List.of() : List.copyOf(redactions);
        }

        @Override
        public String toString() {
            return "Preview[" + redactions.size() + " hidden]";
        }
    }

    /** A stretch of the text as it was typed that would be hidden; offsets are UTF-16, the end is exclusive. */
    public record Redaction(
            int start, int end, String kind, @Nullable String reason) {}

    /** The testimony is on the log. */
    public record Receipt(
            UUID id,
            String receipt,
            Map<String, Integer> hidden,
            @Nullable Sealing sealing) {
        public Receipt {
            hidden = hidden == null ? Map.of() : Map.copyOf(hidden);
        }

        /** NOT_WANTED, SEALED or NOBODY_TO_SEAL_TO. */
        public String sealingState() {
            return sealing == null ? "NOT_WANTED" : sealing.state();
        }
    }

    /** What became of the wish that something be kept sealed. */
    public record Sealing(String state) {}

    /** The testimony is withdrawn; these packets had left before and cannot be called back. */
    public record Withdrawn(UUID id, List<String> alreadyLeft) {
        public Withdrawn {
            alreadyLeft = alreadyLeft == null ? List.of() : List.copyOf(alreadyLeft);
        }
    }

    public Mono<Answer<Preview>> preview(Caller caller, String text, @Nullable Language language) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", text);
        if (language != null) {
            body.put("language", language);
        }
        return service.ask(
                caller,
                HttpMethod.POST,
                TESTIMONIES + "/preview",
                request -> {
                    request.contentType(MediaType.APPLICATION_JSON).bodyValue(Json.write(body));
                    return request;
                },
                Preview.class);
    }

    /** The same key with the same submission is taken once, however often it is sent. */
    public Mono<Answer<Receipt>> submit(Caller caller, Submission submission, String idempotencyKey) {
        return service.ask(
                caller,
                HttpMethod.POST,
                TESTIMONIES,
                request -> {
                    request.contentType(MediaType.APPLICATION_JSON)
                            .header("Idempotency-Key", idempotencyKey)
                            .bodyValue(Json.write(submission));
                    return request;
                },
                Receipt.class);
    }

    public Mono<Answer<Withdrawn>> withdraw(Caller caller, UUID testimony) {
        return service.ask(
                caller, HttpMethod.DELETE, TESTIMONIES + "/" + testimony, request -> request, Withdrawn.class);
    }
}
