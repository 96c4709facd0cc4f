package org.vigil.search.custody;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.access.InternalTokens;
import org.vigil.search.problem.Problem;
import org.vigil.search.query.Parameters;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/**
 * The record of custody over HTTP. Chains are for auditors alone: who reads along there sees which colleague works on what.
 * The checkpoint is for admins too, who bring it to witnesses outside.
 */
@RestController
public final class CustodyController {
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 500;
    private static final Set<Role> WITNESSES = EnumSet.of(Role.AUDITOR, Role.ADMIN);

    private final Ledger ledger;

    CustodyController(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/api/custody/{item}")
    Mono<Chain> chain(@AuthenticationPrincipal Jwt token, @PathVariable("item") String item) {
        InternalTokens.viewer(token).require(Role.AUDITOR);
        UUID id = id(item);
        return answer(() -> {
            int size = ledger.sizeNow();
            List<Link> links = ledger.chain(id, size);
            if (links.isEmpty()) {
                throw Problem.notFound();
            }
            Shown checkpoint = standingChecks() ? Shown.of(ledger.covering(size), ledger.key()) : null;
            Proof proof = checkpoint == null
                    ? null
                    : ledger.proof(id, checkpoint.signed()).orElse(null);
            return new Chain(id, links.stream().map(Told::of).toList(), proof, checkpoint);
        });
    }

    @GetMapping("/api/custody")
    Mono<ResponseEntity<Page>> latest(@AuthenticationPrincipal Jwt token, ServerHttpRequest request) {
        InternalTokens.viewer(token).require(Role.AUDITOR);
        Parameters asked = Parameters.of(request.getQueryParams(), Set.of("after", "limit"));
        int limit = asked.number("limit", USUAL_PAGE, 1, LARGEST_PAGE);
        int after = asked.position("after");
        return answer(() -> {
            int size = ledger.sizeNow();
            int from = after < 0 ? Math.max(0, size - limit) : after;
            List<Told> entries = new ArrayList<>();
            for (Link link : ledger.links(from, limit)) {
                entries.add(Told.of(from + entries.size(), link));
            }
            int next = from + entries.size();
            ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
            if (next < size) {
                String path = request.getPath().value() + "?after=" + next + "&limit=" + limit;
                answer.header(HttpHeaders.LINK, "<" + path + ">; rel=\"next\"");
            }
            return answer.body(new Page(State.of(ledger.standing()), from, next, entries));
        });
    }

    @GetMapping("/api/custody/checkpoint")
    Mono<Shown> checkpoint(@AuthenticationPrincipal Jwt token) {
        if (!WITNESSES.contains(InternalTokens.viewer(token).role())) {
            throw Problem.forbidden("This needs the role auditor or admin.");
        }
        return answer(() -> Shown.of(ledger.checkpoint(), ledger.key()));
    }

    private boolean standingChecks() {
        return ledger.standing().alarm() == null;
    }

    /** Kafka is waited for, which the event loop must not. */
    private static <T> Mono<T> answer(Callable<T> question) {
        return Mono.fromCallable(() -> {
                    try {
                        return question.call();
                    } catch (CustodyAlarm alarm) {
                        throw Problem.custodyAlarm(alarm.kind().name().toLowerCase(Locale.ROOT));
                    } catch (CustodyUnavailable away) {
                        throw Problem.custodyUnavailable();
                    }
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound();
        }
    }

    /** The links of an item as they are hashed, with their hash; and the proof of the last one, unless an alarm stands. */
    record Chain(
            UUID item,
            List<Told> links,
            @Nullable Proof proof,
            @Nullable Shown checkpoint) {}

    /** A link: its canonical form as JSON, its hash, and in a list its place in the log. */
    record Told(@Nullable Integer leafIndex, String hash, JsonNode link) {
        static Told of(Link link) {
            return new Told(null, link.hash(), link.tree());
        }

        static Told of(int leaf, Link link) {
            return new Told(leaf, link.hash(), link.tree());
        }
    }

    record Page(State state, int from, int next, List<Told> entries) {}

    /** A checkpoint with what it takes to check it elsewhere: the signed bytes, the signature, the public key. */
    record Shown(
            int size,
            String root,
            java.time.Instant time,
            String text,
            String signature,
            String publicKey,
            String fingerprint) {
        static Shown of(Checkpoint checkpoint, CheckpointKey key) {
            return new Shown(
                    checkpoint.size(),
                    checkpoint.root(),
                    checkpoint.time(),
                    checkpoint.text(),
                    checkpoint.signature(),
                    key.publicPem(),
                    key.fingerprint());
        }

        Checkpoint signed() {
            return new Checkpoint(size, root, time, signature);
        }
    }

    /** The state of the log in numbers, and the alarm if there is one. */
    record State(
            int entries,
            int items,
            int setAside,
            String root,
            @Nullable Integer signedSize,
            @Nullable String signedRoot,
            java.time.@Nullable Instant signedAt,
            java.time.@Nullable Instant comparedAt,
            CustodyAlarm.@Nullable Kind alarm,
            java.time.@Nullable Instant alarmSince) {
        static State of(Standing standing) {
            Checkpoint signed = standing.checkpoint();
            return new State(
                    standing.entries(),
                    standing.items(),
                    standing.setAside(),
                    standing.root(),
                    signed == null ? null : signed.size(),
                    signed == null ? null : signed.root(),
                    signed == null ? null : signed.time(),
                    standing.comparedAt(),
                    standing.alarm(),
                    standing.alarmSince());
        }
    }
}
