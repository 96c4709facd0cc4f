package org.vigil.gateway.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.vigil.contract.OfficialPosition;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.Answer;
import org.vigil.gateway.calls.Found;
import org.vigil.gateway.calls.Held;
import org.vigil.gateway.calls.HttpSearch;
import org.vigil.gateway.calls.Query;
import org.vigil.gateway.pages.Navigation;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.Words;
import reactor.core.publisher.Mono;

/** From a question to a list of incidents, and from there to one incident with everything that is known of it. */
final class SearchPages {
    private static final List<String> PARAMETERS = Stream.of(
                    List.of("q"), Filters.NAMES, List.of("from", "to", "sort", "size", "cursor"))
            .flatMap(List::stream)
            .toList();

    private final Pages pages;
    private final HttpSearch search;

    SearchPages(Pages pages, HttpSearch search) {
        this.pages = pages;
        this.search = search;
    }

    Mono<ServerResponse> search(ServerRequest request) {
        Query query = Query.of(request.queryParams(), PARAMETERS);
        return Pages.caller(request)
                .flatMap(caller -> Mono.zip(search.incidents(caller, query), search.status(caller)))
                .flatMap(answers -> results(request, query, answers.getT1(), answers.getT2()));
    }

    Mono<ServerResponse> incident(ServerRequest request) {
        UUID id = id(request.pathVariable("id"));
        return Pages.caller(request)
                .flatMap(caller -> Mono.zip(search.incident(caller, id), search.status(caller), Mono.just(caller)))
                .flatMap(answers -> answers.getT1()
                        .fold(
                                file -> pages.show(
                                        request, "incident", incident(request, file, answers.getT2(), answers.getT3())),
                                refused -> error(
                                        request,
                                        HttpStatus.NOT_FOUND,
                                        refused.type().equals("/problems/withdrawn")
                                                ? "withdrawn"
                                                : "no-such-incident"),
                                () -> error(request, HttpStatus.SERVICE_UNAVAILABLE, "index-unavailable")));
    }

    private Mono<ServerResponse> results(
            ServerRequest request, Query query, Answer<Found> answer, Answer<Held.Status> status) {
        Map<String, Object> model = new HashMap<>();
        Words words = pages.words(request);
        model.put("query", query);
        model.put("pieces", Filters.pieces(words, query));
        model.put("lag", lag(status));
        return answer.fold(
                found -> {
                    model.put("found", found);
                    model.put("facets", Facets.of(words, found, query));
                    String cursor = found.cursor();
                    model.put(
                            "next",
                            cursor == null ? "" : query.only("cursor", cursor).asSuffix());
                    model.put(
                            "first",
                            query.first("cursor").isEmpty()
                                    ? ""
                                    : query.without("cursor").asSuffix());
                    return pages.show(request, "search", model);
                },
                refused -> {
                    model.put("problem", refused.status() == 403 ? "search.forbidden" : "search.not-understood");
                    return pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, "search", model);
                },
                () -> {
                    model.put("problem", "search.away");
                    return pages.show(request, HttpStatus.SERVICE_UNAVAILABLE, "search", model);
                });
    }

    private Map<String, Object> incident(
            ServerRequest request, Held.IncidentFile file, Answer<Held.Status> status, Caller caller) {
        Words words = pages.words(request);
        Map<String, Object> model = new HashMap<>();
        model.put("file", file);
        model.put("incident", file.incident());
        model.put("comparison", Comparison.of(words, file.testimonies()));
        model.put("waterfalls", Waterfall.all(words, file));
        model.put("contradictions", Waterfall.contradictions(words, file));
        model.put("mayReview", Navigation.REVIEW.isFor(caller.role()));
        model.put("positions", Position.all(file));
        model.put("lag", lag(status));
        return model;
    }

    /** What somebody official says of it, and in whose account. */
    public record Position(String letter, OfficialPosition position) {
        static List<Position> all(Held.IncidentFile file) {
            List<Position> all = new ArrayList<>();
            for (int index = 0; index < file.testimonies().size(); index++) {
                String letter = Comparison.letter(index);
                file.testimonies().get(index).officialPositions().forEach(said -> all.add(new Position(letter, said)));
            }
            return all;
        }
    }

    private Mono<ServerResponse> error(ServerRequest request, HttpStatus status, String kind) {
        return pages.show(request, status, "error", Map.of("kind", kind));
    }

    /** Seconds that the index is behind the log; -1 when nobody can tell. */
    private static long lag(Answer<Held.Status> status) {
        return status.fold(Held.Status::behindSeconds, refused -> -1L, () -> -1L);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
