package org.vigil.intake;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.contract.Draft;
import org.vigil.contract.Submission;
import org.vigil.intake.custody.Departures;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The intake's face: preview, submit, withdraw. */
@RestController
@RequestMapping("/api/testimonies")
final class TestimonyController {
    private final Intake intake;
    private final Preview preview;
    private final Departures departures;

    TestimonyController(Intake intake, Preview preview, Departures departures) {
        this.intake = intake;
        this.preview = preview;
        this.departures = departures;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Intake.Accepted>> submit(
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            @AuthenticationPrincipal Jwt token) {
        return working(() -> {
                    byte[] content = body == null ? new byte[0] : body;
                    Submission submission = SubmissionReader.submission(content);
                    return intake.accept(
                            submission, intake.fingerprint(content), key(idempotencyKey), Jwts.staff(token));
                })
                .map(accepted -> ResponseEntity.accepted()
                        .location(URI.create("/api/testimonies/" + accepted.id()))
                        .body(accepted));
    }

    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<Preview.Shown> preview(@RequestBody(required = false) byte @Nullable [] body) {
        return working(() -> CompletableFuture.completedFuture(
                preview.of(SubmissionReader.read(body == null ? new byte[0] : body, Draft.class))));
    }

    @DeleteMapping("/{id}")
    Mono<ResponseEntity<Withdrawal>> withdraw(@PathVariable String id, @AuthenticationPrincipal Jwt token) {
        return working(() -> intake.withdraw(uuid(id), Jwts.staff(token))
                        .thenApply(withdrawn -> new Withdrawal(uuid(id), departures.of(uuid(id)))))
                .map(withdrawal -> ResponseEntity.accepted().body(withdrawal));
    }

    /** Anonymizing is work for a processor, not for the event loop. */
    static <T> Mono<T> working(Supplier<CompletableFuture<T>> work) {
        return Mono.fromCallable(work::get).subscribeOn(Schedulers.parallel()).flatMap(Mono::fromFuture);
    }

    private static @Nullable String key(@Nullable String idempotencyKey) {
        if (idempotencyKey != null && (idempotencyKey.isBlank() || idempotencyKey.length() > 200)) {
            throw new Refused(Problem.of(
                    400, "invalid-idempotency-key", "This Idempotency-Key cannot be used", "Use 1 to 200 characters."));
        }
        return idempotencyKey;
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new Refused(Problem.notFound());
        }
    }

    /** What withdrawal answers: the id, and the packets that had already left. */
    record Withdrawal(UUID id, List<Departures.Departure> alreadyLeft) {}
}
