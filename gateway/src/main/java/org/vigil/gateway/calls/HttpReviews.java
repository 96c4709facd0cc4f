package org.vigil.gateway.calls;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.vigil.contract.Json;
import org.vigil.contract.Outline;
import org.vigil.contract.Period;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.gateway.access.Caller;
import reactor.core.publisher.Mono;

/** What waits for reviewers, and what they decide. */
public final class HttpReviews {
    private static final String REVIEWS = "/api/reviews";

    private final HttpService service;

    HttpReviews(HttpService service) {
        this.service = service;
    }

    public Mono<Answer<Reviews.Queue>> queue(Caller caller, Query query) {
        return service.get(caller, REVIEWS + query.asSuffix(), Reviews.Queue.class);
    }

    public Mono<Answer<Reviews.Opened>> item(Caller caller, UUID id) {
        return service.get(caller, REVIEWS + "/" + id, Reviews.Opened.class);
    }

    public Mono<Answer<Reviews.Dossier>> dossier(Caller caller, UUID testimony) {
        return service.get(caller, "/api/testimonies/" + testimony + "/review", Reviews.Dossier.class);
    }

    /** Sends a decision as the API takes it. */
    public Mono<Answer<Reviews.Taken>> decide(Caller caller, Map<String, ?> decision) {
        return service.ask(
                caller,
                HttpMethod.POST,
                "/api/decisions",
                request -> {
                    request.contentType(MediaType.APPLICATION_JSON).bodyValue(Json.write(decision));
                    return request;
                },
                Reviews.Taken.class);
    }

    /**
     * Something on record that may be the same event, told in what was typed alone: the months in which it happened, the
     * region and the acts in common, the fields that agree, and how many accounts of it there are.
     */
    public record Hint(
            @Nullable Period months, @Nullable String region, Set<ActType> acts, List<String> agrees, int accounts) {
        public Hint {
            acts = acts == null ? Set.of() : Set.copyOf(acts);
            agrees = agrees == null ? List.of() : List.copyOf(agrees);
        }
    }

    /** The likeliest first. */
    public record Similar(List<Hint> similar) {
        public Similar {
            similar = similar == null ? List.of() : List.copyOf(similar);
        }
    }

    /** What may be the same event as something that is still being written down. */
    public Mono<Answer<Similar>> similar(Caller caller, Outline outline) {
        return service.ask(
                caller,
                HttpMethod.POST,
                "/api/testimonies/similar",
                request -> {
                    request.contentType(MediaType.APPLICATION_JSON).bodyValue(Json.write(outline));
                    return request;
                },
                Similar.class);
    }

    /** Takes an item, for as long as claims hold. */
    public Mono<Answer<Reviews.Taken>> claim(Caller caller, UUID item) {
        return decide(caller, Map.of("kind", "claim", "item", item));
    }
}
