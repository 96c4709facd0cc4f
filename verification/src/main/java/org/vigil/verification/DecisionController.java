package org.vigil.verification;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Decision;
import org.vigil.verification.decisions.Verdicts;
import org.vigil.verification.decisions.VerifiedRule;
import org.vigil.verification.reviews.Reader;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The door for what people decide. It only publishes: a decision takes effect when the topology reads it. What would have
 * no effect is refused here, one decision after the other, so that of two people who claim an item one gets it.
 */
@RestController
final class DecisionController {
    /** Longer than the topology ever takes when all is well; after that the answer says that it is not shown yet. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final DecisionLog log;
    private final KafkaDesk desk;
    private final VerifiedRule rule;
    private final VerificationReaders readers;
    private final Custody custody;
    private final Supplier<UUID> ids;
    private final ReentrantLock oneByOne = new ReentrantLock();

    DecisionController(
            DecisionLog log,
            KafkaDesk desk,
            VerifiedRule rule,
            VerificationReaders readers,
            Custody custody,
            Supplier<UUID> ids) {
        this.log = log;
        this.desk = desk;
        this.rule = rule;
        this.readers = readers;
        this.custody = custody;
        this.ids = ids;
    }

    @PostMapping(path = "/api/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Taken>> decide(
            @RequestBody(required = false) byte @Nullable [] body, @AuthenticationPrincipal Jwt token) {
        byte[] content = body == null ? new byte[0] : body;
        return Mono.fromCallable(() -> taken(content, token)).subscribeOn(Schedulers.boundedElastic());
    }

    private ResponseEntity<Taken> taken(byte[] content, Jwt token) {
        oneByOne.lock();
        try {
            Reader reader = readers.of(token);
            Admitted admitted = desk.ask((shelves, board) -> {
                Completion completion = new Completion(shelves, rule, reader);
                Decision read = DecisionReader.read(content, ids.get(), reader.who(), completion);
                new Admission(shelves, board, reader).check(read);
                Verdicts verdicts = new Verdicts(shelves.verdicts(), shelves.references());
                return new Admitted(read, custody.of(read, verdicts, VerificationReaders.role(token)));
            });
            UUID id = admitted.decision().id();
            // First what is done, then the doing: a crash between the two leaves a trace of something that was not
            // done.
            acknowledged(log.witness(admitted.entries()));
            boolean shown = desk.awaitTaken(id, PATIENCE, () -> acknowledged(log.publish(admitted.decision())));
            return ResponseEntity.accepted().body(new Taken(id, shown));
        } finally {
            oneByOne.unlock();
        }
    }

    /** Returns when the log has it. */
    private static void acknowledged(CompletableFuture<Void> sent) {
        try {
            sent.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof DecisionLog.Unavailable unavailable ? unavailable : failed;
        }
    }

    private record Admitted(Decision decision, List<CustodyEntry> entries) {}

    /** What a decision answers: its id, by which it can be revoked, and whether questions already see its effect. */
    record Taken(UUID id, boolean shown) {}
}
