package org.vigil.intake;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.contract.SecondOpinion;
import reactor.core.publisher.Mono;

/** The face of the quarantine: what waits, one of them opened, the decision, and the submitter's question after it. */
@RestController
@RequestMapping("/api/quarantine")
final class QuarantineController {
    private final SecondPerson secondPerson;

    QuarantineController(SecondPerson secondPerson) {
        this.secondPerson = secondPerson;
    }

    @GetMapping
    Mono<SecondPerson.Listed> list(@AuthenticationPrincipal Jwt token) {
        return TestimonyController.working(
                () -> CompletableFuture.completedFuture(secondPerson.list(Jwts.staff(token))));
    }

    @GetMapping("/{id}")
    Mono<SecondPerson.Shown> show(@PathVariable String id, @AuthenticationPrincipal Jwt token) {
        return TestimonyController.working(() ->
                CompletableFuture.completedFuture(secondPerson.show(TestimonyController.uuid(id), Jwts.staff(token))));
    }

    @GetMapping("/{id}/status")
    Mono<SecondPerson.Status> status(@PathVariable String id, @AuthenticationPrincipal Jwt token) {
        return TestimonyController.working(() -> CompletableFuture.completedFuture(
                secondPerson.status(TestimonyController.uuid(id), Jwts.staff(token))));
    }

    @PostMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<SecondPerson.Decided> decide(
            @PathVariable String id,
            @RequestBody(required = false) byte @Nullable [] body,
            @AuthenticationPrincipal Jwt token) {
        return TestimonyController.working(() -> secondPerson.decide(
                TestimonyController.uuid(id),
                SubmissionReader.read(body == null ? new byte[0] : body, SecondOpinion.class),
                Jwts.staff(token)));
    }
}
