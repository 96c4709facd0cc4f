package org.vigil.search.custody;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
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
    Mono<CustodyAnswers.Chain> chain(@AuthenticationPrincipal Jwt token, @PathVariable("item") String item) {
        InternalTokens.viewer(token).require(Role.AUDITOR);
        UUID id = id(item);
        return answer(() -> {
            int size = ledger.sizeNow();
            Checkpoint signed = ledger.standing().alarm() == null ? ledger.covering(size) : null;
            // What is told and what is proven must be of one moment.
            List<Link> links = ledger.chain(id, signed == null ? size : signed.size());
            if (links.isEmpty()) {
                throw Problem.notFound();
            }
            return new CustodyAnswers.Chain(
                    id,
                    links.stream().map(CustodyAnswers.Told::of).toList(),
                    signed == null ? null : ledger.proof(id, signed).orElse(null),
                    signed == null ? null : CustodyAnswers.Shown.of(signed, ledger.key()));
        });
    }

    @GetMapping("/api/custody")
    Mono<ResponseEntity<CustodyAnswers.Page>> latest(@AuthenticationPrincipal Jwt token, ServerHttpRequest request) {
        InternalTokens.viewer(token).require(Role.AUDITOR);
        Parameters asked = Parameters.of(request.getQueryParams(), Set.of("after", "limit"));
        int limit = asked.number("limit", USUAL_PAGE, 1, LARGEST_PAGE);
        int after = asked.position("after");
        return answer(() -> {
            int size = ledger.sizeNow();
            int from = after < 0 ? Math.max(0, size - limit) : after;
            List<CustodyAnswers.Told> entries = new ArrayList<>();
            for (Link link : readable(from, limit)) {
                entries.add(CustodyAnswers.Told.of(from + entries.size(), link));
            }
            int next = from + entries.size();
            ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
            if (next < size) {
                String path = request.getPath().value() + "?after=" + next + "&limit=" + limit;
                answer.header(HttpHeaders.LINK, "<" + path + ">; rel=\"next\"");
            }
            return answer.body(
                    new CustodyAnswers.Page(CustodyAnswers.State.of(ledger.standing()), from, next, entries));
        });
    }

    @GetMapping("/api/custody/checkpoint")
    Mono<CustodyAnswers.Shown> checkpoint(@AuthenticationPrincipal Jwt token) {
        if (!WITNESSES.contains(InternalTokens.viewer(token).role())) {
            throw Problem.forbidden("This needs the role auditor or admin.");
        }
        return answer(() -> CustodyAnswers.Shown.of(ledger.checkpoint(), ledger.key()));
    }

    /** An alarm must not hide the page that tells of it. */
    private List<Link> readable(int from, int limit) {
        try {
            return ledger.links(from, limit);
        } catch (CustodyAlarm alarm) {
            return List.of();
        }
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
}
