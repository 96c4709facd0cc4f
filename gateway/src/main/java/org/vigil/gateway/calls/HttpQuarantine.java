package org.vigil.gateway.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.vigil.contract.Json;
import org.vigil.contract.SecondOpinion;
import org.vigil.contract.Testimony;
import org.vigil.gateway.access.Caller;
import reactor.core.publisher.Mono;

/** What waits for a second person. */
public final class HttpQuarantine {
    private static final String QUARANTINE = "/api/quarantine";

    private final HttpService service;

    HttpQuarantine(HttpService service) {
        this.service = service;
    }

    /** How many wait for this caller, and the first of them. */
    public record Listed(int total, List<Item> waiting) {
        public Listed {
            waiting = waiting == null ? List.of() : List.copyOf(waiting);
        }
    }

    /** One that waits, without its content. */
    public record Item(
            UUID id, LocalDate since, @Nullable String region, String risk, int alike, List<String> reasons) {
        public Item {
            reasons = reasons == null ? List.of() : List.copyOf(reasons);
        }
    }

    public record Opened(Item item, Testimony testimony) {}

    /** What became of it: it waits, is released, or is refused for a reason. */
    public record State(
            UUID id,
            String state,
            @Nullable LocalDate since,
            List<String> reasons,
            @Nullable String reason) {
        public State {
            reasons = reasons == null ? List.of() : List.copyOf(reasons);
        }
    }

    public Mono<Answer<Listed>> list(Caller caller) {
        return service.get(caller, QUARANTINE, Listed.class);
    }

    public Mono<Answer<Opened>> open(Caller caller, UUID id) {
        return service.get(caller, QUARANTINE + "/" + id, Opened.class);
    }

    public Mono<Answer<State>> status(Caller caller, UUID id) {
        return service.get(caller, QUARANTINE + "/" + id + "/status", State.class);
    }

    public Mono<Answer<State>> decide(Caller caller, UUID id, SecondOpinion opinion) {
        return service.ask(
                caller,
                HttpMethod.POST,
                QUARANTINE + "/" + id,
                request -> {
                    request.contentType(MediaType.APPLICATION_JSON).bodyValue(Json.write(opinion));
                    return request;
                },
                State.class);
    }
}
