package org.vigil.verification;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.contract.Decision;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The door for what people decide. It only publishes: a decision takes effect when the topology reads it. */
@RestController
final class DecisionController {
    private final DecisionLog log;
    private final Clock clock;
    private final Supplier<UUID> ids;

    DecisionController(DecisionLog log, Clock clock, Supplier<UUID> ids) {
        this.log = log;
        this.clock = clock;
        this.ids = ids;
    }

    @PostMapping(path = "/api/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Taken>> decide(
            @RequestBody(required = false) byte @Nullable [] body, @AuthenticationPrincipal Jwt token) {
        String verifier = Objects.requireNonNull(token.getSubject());
        return Mono.fromCallable(() -> {
                    byte[] content = body == null ? new byte[0] : body;
                    return DecisionReader.read(content, ids.get(), verifier, clock.instant());
                })
                .flatMap(this::publish)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<ResponseEntity<Taken>> publish(Decision decision) {
        return Mono.fromFuture(() -> log.publish(decision))
                .thenReturn(ResponseEntity.accepted().body(new Taken(decision.id())));
    }

    /** What a decision answers: its id, by which it can be revoked. */
    record Taken(UUID id) {}
}
