package org.vigil.gateway.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.HttpReviews;
import org.vigil.gateway.calls.Query;
import org.vigil.gateway.calls.Reviews;
import org.vigil.gateway.pages.Pages;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens the next thing that somebody can take up, and takes it for them, so that no two people open the same. */
final class NextItem {
    /** Whoever is this slow to be served first finds somebody else's claim on each; the list is better then. */
    private static final int ATTEMPTS = 5;

    private static final int PAGE = 50;

    private final HttpReviews reviews;

    NextItem(HttpReviews reviews) {
        this.reviews = reviews;
    }

    /** {@code passed} are left out: the one just decided, and those put off. {@code done} is told on the next page. */
    Mono<ServerResponse> open(ServerRequest request, Caller caller, Query filters, Set<String> passed, Query done) {
        Query open = filters.without("cursor").only("open", "true").only("size", String.valueOf(PAGE));
        return reviews.queue(caller, open)
                .flatMap(answer ->
                        answer.fold(queue -> take(caller, queue.items(), passed), refused -> NONE, () -> NONE))
                .flatMap(taken -> {
                    Query carried = carried(filters, passed, done);
                    return Pages.goTo(
                            request, taken.map(item -> address(item, carried)).orElse("/review" + carried.asSuffix()));
                });
    }

    /** Where an item is decided. */
    static String address(Reviews.Entry item, Query carried) {
        UUID incident = item.incident();
        if (incident != null && item.about().isEmpty()) {
            return "/incidents/" + incident;
        }
        return switch (item.kind()) {
            case TESTIMONY, BASIS -> "/testimonies/" + item.about().get(0) + "/review" + carried.asSuffix();
            default -> "/review/" + item.id() + carried.asSuffix();
        };
    }

    private static final Mono<Optional<Reviews.Entry>> NONE = Mono.just(Optional.empty());

    private Mono<Optional<Reviews.Entry>> take(Caller caller, List<Reviews.Entry> items, Set<String> passed) {
        List<Reviews.Entry> left = items.stream()
                .filter(item -> !passed.contains(item.id().toString()))
                .limit(ATTEMPTS)
                .toList();
        return Flux.fromIterable(left)
                .concatMap(item -> item.mine()
                        ? Mono.just(item)
                        : reviews.claim(caller, item.id())
                                .flatMap(answer ->
                                        answer.fold(taken -> Mono.just(item), refused -> Mono.empty(), Mono::empty)))
                .next()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private static Query carried(Query filters, Set<String> passed, Query done) {
        Query carried = filters;
        for (String id : passed) {
            carried = carried.with("passed", id);
        }
        for (String name : List.of("done", "decision")) {
            if (!done.first(name).isEmpty()) {
                carried = carried.only(name, done.first(name));
            }
        }
        return carried;
    }

    static Query done(String what, UUID decision) {
        return Query.of(
                Map.of("done", List.of(what), "decision", List.of(decision.toString())), List.of("done", "decision"));
    }

    static Query nothingDone() {
        return Query.of(Map.of(), List.of());
    }
}
