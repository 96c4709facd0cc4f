package org.vigil.gateway.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.HttpCases;
import org.vigil.gateway.calls.HttpQuarantine;
import org.vigil.gateway.calls.HttpReviews;
import org.vigil.gateway.calls.Query;
import org.vigil.gateway.pages.Navigation;
import org.vigil.gateway.pages.Waiting;
import reactor.core.publisher.Mono;

/** Asks how many wait, at most every few seconds for each person, and never holds a page up for the answer. */
final class WaitingCounts implements Waiting {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int MOST_REMEMBERED = 1000;
    private static final Query SHORT = Query.of(Map.of("size", List.of("1")), List.of("size"));

    private final HttpQuarantine quarantine;
    private final HttpReviews reviews;
    private final HttpCases cases;
    private final InstantSource clock;
    private final Map<Caller, Known> known = new ConcurrentHashMap<>();

    private record Known(Map<Navigation, Integer> counts, Instant until) {}

    WaitingCounts(HttpQuarantine quarantine, HttpReviews reviews, HttpCases cases, InstantSource clock) {
        this.quarantine = quarantine;
        this.reviews = reviews;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Mono<Map<Navigation, Integer>> forCaller(Caller caller) {
        if (!Navigation.REVIEW.isFor(caller.role()) && !Navigation.CASES.isFor(caller.role())) {
            return Mono.just(Map.of());
        }
        Known before = known.get(caller);
        if (before != null && clock.instant().isBefore(before.until())) {
            return Mono.just(before.counts());
        }
        return Mono.zip(
                        count(Navigation.QUARANTINE, caller, this::inQuarantine),
                        count(Navigation.REVIEW, caller, this::toReview),
                        count(Navigation.CASES, caller, this::packets))
                .map(counts -> Map.of(
                        Navigation.QUARANTINE, counts.getT1(),
                        Navigation.REVIEW, counts.getT2(),
                        Navigation.CASES, counts.getT3()))
                .doOnNext(counts -> remember(caller, counts));
    }

    private static Mono<Integer> count(Navigation page, Caller caller, Function<Caller, Mono<Integer>> ask) {
        return page.isFor(caller.role()) ? ask.apply(caller).timeout(PATIENCE, Mono.just(0)) : Mono.just(0);
    }

    private Mono<Integer> inQuarantine(Caller caller) {
        return quarantine.list(caller).map(answer -> answer.fold(HttpQuarantine.Listed::total, refused -> 0, () -> 0));
    }

    private Mono<Integer> toReview(Caller caller) {
        return reviews.queue(caller, SHORT)
                .map(answer -> answer.fold(
                        queue ->
                                (int) Math.min(Integer.MAX_VALUE, queue.counts().open()),
                        refused -> 0,
                        () -> 0));
    }

    private Mono<Integer> packets(Caller caller) {
        return cases.waiting(caller).map(answer -> answer.fold(count -> count, refused -> 0, () -> 0));
    }

    private void remember(Caller caller, Map<Navigation, Integer> counts) {
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        known.put(caller, new Known(counts, clock.instant().plus(FRESH)));
    }
}
