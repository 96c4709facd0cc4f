package org.vigil.search.cases;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.search.access.InternalTokens;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.CaseDesk.Written;
import org.vigil.search.problem.Problem;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Packets over HTTP: the wait for a second person, the decision, and where a packet went. */
@RestController
@RequestMapping("/api/packets")
public final class PacketsController {
    private final PacketDesk desk;
    private final PacketReading reading;

    PacketsController(PacketDesk desk, PacketReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @GetMapping
    Mono<ResponseEntity<PacketReading.Page>> list(
            @AuthenticationPrincipal Jwt token,
            @RequestParam(name = "which", required = false) @Nullable String which,
            @RequestParam(name = "size", required = false) @Nullable String size,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            ServerHttpRequest http) {
        Viewer viewer = InternalTokens.viewer(token);
        return Mono.fromCallable(() -> reading.list(viewer, which(which), Answers.size(size), Answers.after(cursor)))
                .subscribeOn(Schedulers.boundedElastic())
                .map(page -> Answers.page(page, page.cursor(), http));
    }

    @GetMapping("/{id}")
    Mono<PacketView> one(@AuthenticationPrincipal Jwt token, @PathVariable("id") String id) {
        Viewer viewer = InternalTokens.viewer(token);
        return Mono.fromCallable(() -> reading.one(Answers.id(id), viewer)).subscribeOn(Schedulers.boundedElastic());
    }

    @PostMapping("/{id}/decision")
    Mono<ResponseEntity<Written>> decide(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        Request request = Answers.request(token, http, body);
        return Mono.fromCallable(() -> desk.decide(Answers.id(id), request))
                .subscribeOn(Schedulers.boundedElastic())
                .map(ResponseEntity::ok);
    }

    @PostMapping("/{id}/deliveries")
    Mono<ResponseEntity<Written>> deliver(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        Request request = Answers.request(token, http, body);
        return Mono.fromCallable(() -> desk.deliver(Answers.id(id), request))
                .subscribeOn(Schedulers.boundedElastic())
                .map(written -> Answers.created(URI.create("/api/packets/" + id), written));
    }

    @PostMapping("/{id}/notices")
    Mono<ResponseEntity<Written>> notice(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        Request request = Answers.request(token, http, body);
        return Mono.fromCallable(() -> desk.notice(Answers.id(id), request))
                .subscribeOn(Schedulers.boundedElastic())
                .map(written -> Answers.created(URI.create("/api/packets/" + id), written));
    }

    private static PacketReading.Which which(@Nullable String which) {
        if (which == null || which.equals("mine")) {
            return PacketReading.Which.MINE;
        }
        if (which.equals("waiting")) {
            return PacketReading.Which.WAITING;
        }
        throw Problem.invalidQuery("which", "unknown-code", "which is one of: mine, waiting.");
    }
}
