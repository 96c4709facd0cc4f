package org.vigil.gateway.quarantine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.HttpQuarantine;
import org.vigil.gateway.pages.Waiting;
import reactor.core.publisher.Mono;

/** Asks how many wait, at most every few seconds for each person, and never holds a page up for the answer. */
final class WaitingCount implements Waiting {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int MOST_REMEMBERED = 1000;

    private final HttpQuarantine quarantine;
    private final InstantSource clock;
    private final Map<Caller, Known> known = new ConcurrentHashMap<>();

    private record Known(int count, Instant until) {}

    WaitingCount(HttpQuarantine quarantine, InstantSource clock) {
        this.quarantine = quarantine;
        this.clock = clock;
    }

    @Override
    public Mono<Integer> forCaller(Caller caller) {
        Known before = known.get(caller);
        if (before != null && clock.instant().isBefore(before.until())) {
            return Mono.just(before.count());
        }
        return quarantine
                .list(caller)
                .map(answer -> answer.fold(HttpQuarantine.Listed::total, refused -> 0, () -> 0))
                .timeout(PATIENCE, Mono.just(0))
                .doOnNext(count -> remember(caller, count));
    }

    private void remember(Caller caller, int count) {
        if (known.size() >= MOST_REMEMBERED) {
            known.clear();
        }
        known.put(caller, new Known(count, clock.instant().plus(FRESH)));
    }
}
