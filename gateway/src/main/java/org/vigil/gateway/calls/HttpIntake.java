package org.vigil.gateway.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.vigil.contract.Draft;
import org.vigil.contract.Json;
import org.vigil.contract.Period;
import org.vigil.contract.Submission;
import org.vigil.gateway.access.Caller;
import reactor.core.publisher.Mono;

/** Taking testimonies in. */
public final class HttpIntake {
    private static final String TESTIMONIES = "/api/testimonies";

    private final HttpService service;

    HttpIntake(HttpService service) {
        this.service = service;
    }

    /**
     * The text as it would be published, what is kept by hand, how many records are alike (nothing where that cannot be
     * told), why it would wait for a second person, and the months that would be said instead of the day, unless the
     * corrections keep it.
     */
    public record Preview(
            String redacted,
            List<Redaction> redactions,
            List<Redaction> kept,
            @Nullable String risk,
            @Nullable Integer alike,
            List<String> riskReasons,
            List<String> quarantine,
            @Nullable Period months) {
        public Preview {
            redactions = redactions == null ? List.of() : List.copyOf(redactions);
            kept = kept == null ? List.of() : List.copyOf(kept);
            riskReasons = riskReasons == null ? List.of() : List.copyOf(riskReasons);
            quarantine = quarantine == null ? List.of() : List.copyOf(quarantine);
        }

        @Override
        public String toString() {
            return "Preview[" + redactions.size() + " hidden]";
        }
    }

    /**
     * A stretch of the text as it was typed that would be hidden; offsets are UTF-16, the end is exclusive. Who may
     * keep it is ALONE, WITH_A_SECOND or NEVER.
     */
    public record Redaction(
            int start,
            int end,
            String kind,
            @Nullable String reason,
            @Nullable String keep) {}

    /** The testimony is on the log, or waits for a second person; then it has no receipt yet. */
    public record Receipt(
            UUID id,
            @Nullable String receipt,
            Map<String, Integer> hidden,
            @Nullable Boolean quarantined,
            List<String> reasons,
            @Nullable Sealing sealing) {
        public Receipt {
            reasons = reasons == null ? List.of() : List.copyOf(reasons);
            hidden = hidden == null ? Map.of() : Map.copyOf(hidden);
        }

        public boolean isWaiting() {
            return Boolean.TRUE.equals(quarantined);
        }

        /** NOT_WANTED, SEALED or NOBODY_TO_SEAL_TO. */
        public String sealingState() {
            return sealing == null ? "NOT_WANTED" : sealing.state();
        }
    }

    /** What became of the wish that something be kept sealed. */
    public record Sealing(String state) {}

    /** A packet that had the testimony in it, and whether it was handed over. */
    public record Left(UUID packet, @Nullable String forum, LocalDate on, boolean delivered) {}

    /** The testimony is withdrawn; these packets had left before and cannot be called back. */
    public record Withdrawn(UUID id, List<Left> alreadyLeft) {
        public Withdrawn {
            alreadyLeft = alreadyLeft == null ? List.of() : List.copyOf(alreadyLeft);
        }
    }

    public Mono<Answer<Preview>> preview(Caller caller, Draft draft) {
        return service.ask(
                caller,
                HttpMethod.POST,
                TESTIMONIES + "/preview",
                request -> {
                    request.contentType(MediaType.APPLICATION_JSON).bodyValue(Json.write(draft));
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
