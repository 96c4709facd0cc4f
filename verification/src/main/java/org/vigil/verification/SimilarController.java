package org.vigil.verification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.contract.Constraints;
import org.vigil.contract.Json;
import org.vigil.contract.Outline;
import org.vigil.contract.UnreadableJson;
import org.vigil.contract.Violation;
import org.vigil.verification.comparison.Comparison;
import org.vigil.verification.features.Features;
import org.vigil.verification.hints.Hint;
import org.vigil.verification.hints.Hints;
import org.vigil.verification.reviews.Reader;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Tells whoever writes a testimony down what may be on record already; nothing of the question is kept. */
@RestController
final class SimilarController {
    private final KafkaDesk desk;
    private final Comparison comparison;
    private final VerificationReaders readers;

    SimilarController(KafkaDesk desk, Comparison comparison, VerificationReaders readers) {
        this.desk = desk;
        this.comparison = comparison;
        this.readers = readers;
    }

    @PostMapping(path = "/api/testimonies/similar", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> similar(
            @RequestBody(required = false) byte @Nullable [] body, @AuthenticationPrincipal Jwt token) {
        byte[] content = body == null ? new byte[0] : body;
        return Mono.fromCallable(() -> found(outline(content), readers.of(token)))
                .subscribeOn(Schedulers.boundedElastic())
                .map(similar -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Json.write(similar)));
    }

    /** What may be the same event, the likeliest first. */
    record Similar(List<Hint> similar) {}

    private Similar found(Outline outline, Reader reader) {
        Features sought = Features.of(outline, LocalDate.ofInstant(reader.now(), ZoneOffset.UTC));
        return new Similar(
                sought.isComparable()
                        ? desk.ask((shelves, board) -> new Hints(shelves, comparison, reader).about(sought))
                        : List.of());
    }

    private static Outline outline(byte[] body) {
        try {
            Outline outline = Json.readInput(body, Outline.class);
            List<Violation> violations = Constraints.violations(outline);
            if (!violations.isEmpty()) {
                throw new Refused(Problem.outline(violations));
            }
            return outline;
        } catch (UnreadableJson unreadable) {
            Violation violation = unreadable.violation();
            throw new Refused(
                    violation.code().equals("not-json") ? Problem.notJson() : Problem.outline(List.of(violation)));
        }
    }
}
