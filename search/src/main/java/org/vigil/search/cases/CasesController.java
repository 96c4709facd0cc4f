package org.vigil.search.cases;

import java.net.URI;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
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
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Cases over HTTP. */
@RestController
@RequestMapping("/api/cases")
public final class CasesController {
    private final CaseDesk desk;
    private final CaseReading reading;
    private final PacketDesk packets;

    CasesController(CaseDesk desk, CaseReading reading, PacketDesk packets) {
        this.desk = desk;
        this.reading = reading;
        this.packets = packets;
    }

    @GetMapping
    Mono<ResponseEntity<CaseReading.Page>> list(
            @AuthenticationPrincipal Jwt token,
            @RequestParam(name = "size", required = false) @Nullable String size,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            ServerHttpRequest http) {
        Viewer viewer = InternalTokens.viewer(token);
        return blocking(() -> reading.mine(viewer, Answers.size(size), Answers.after(cursor)))
                .map(page -> Answers.page(page, page.cursor(), http));
    }

    @GetMapping("/{id}")
    Mono<CaseView> one(@AuthenticationPrincipal Jwt token, @PathVariable("id") String id) {
        Viewer viewer = InternalTokens.viewer(token);
        return blocking(() -> reading.one(Answers.id(id), viewer));
    }

    @PostMapping
    Mono<ResponseEntity<Written>> open(
            @AuthenticationPrincipal Jwt token,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        Request request = Answers.request(token, http, body);
        return blocking(() -> desk.open(request))
                .map(written -> Answers.created(URI.create("/api/cases/" + written.id()), written));
    }

    @PostMapping("/{id}/testimonies")
    Mono<ResponseEntity<Written>> include(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        return write(token, id, body, http, desk::include);
    }

    @DeleteMapping("/{id}/testimonies/{testimony}")
    Mono<ResponseEntity<Void>> remove(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @PathVariable("testimony") String testimony,
            ServerHttpRequest http) {
        Request request = Answers.request(token, http, null);
        return done(() -> desk.remove(Answers.id(id), Answers.id(testimony), request));
    }

    @PostMapping("/{id}/members")
    Mono<ResponseEntity<Written>> addMember(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        return write(token, id, body, http, desk::addMember);
    }

    @DeleteMapping("/{id}/members/{member}")
    Mono<ResponseEntity<Void>> removeMember(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @PathVariable("member") String member,
            ServerHttpRequest http) {
        Request request = Answers.request(token, http, null);
        return done(() -> desk.removeMember(Answers.id(id), member, request));
    }

    @PostMapping("/{id}/persons")
    Mono<ResponseEntity<Written>> name(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        return write(token, id, body, http, desk::name);
    }

    @PostMapping("/{id}/filings")
    Mono<ResponseEntity<Written>> file(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        return write(token, id, body, http, desk::file);
    }

    @PostMapping("/{id}/filings/{filing}/events")
    Mono<ResponseEntity<Written>> change(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @PathVariable("filing") String filing,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        UUID of = Answers.id(filing);
        return write(token, id, body, http, (caseId, request) -> desk.change(caseId, of, request));
    }

    @PostMapping("/{id}/interventions")
    Mono<ResponseEntity<Written>> intervene(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        return write(token, id, body, http, desk::intervene);
    }

    @PostMapping("/{id}/positions")
    Mono<ResponseEntity<Written>> setPosition(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        return write(token, id, body, http, desk::setPosition);
    }

    @PostMapping("/{id}/answers")
    Mono<ResponseEntity<Written>> answer(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        return write(token, id, body, http, desk::answer);
    }

    @PostMapping("/{id}/confirmations")
    Mono<ResponseEntity<Written>> confirm(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        return write(token, id, body, http, desk::confirm);
    }

    @PostMapping("/{id}/notes")
    Mono<ResponseEntity<Written>> note(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        return write(token, id, body, http, desk::note);
    }

    @PostMapping("/{id}/packets")
    Mono<ResponseEntity<Written>> request(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest http) {
        Request request = Answers.request(token, http, body);
        return blocking(() -> packets.request(Answers.id(id), request))
                .map(written -> Answers.created(URI.create("/api/packets/" + written.id()), written));
    }

    private static Mono<ResponseEntity<Written>> write(
            Jwt token,
            String id,
            byte @Nullable [] body,
            ServerHttpRequest http,
            BiFunction<UUID, Request, Written> command) {
        Request request = Answers.request(token, http, body);
        return blocking(() -> command.apply(Answers.id(id), request))
                .map(written -> Answers.created(URI.create("/api/cases/" + id), written));
    }

    private static Mono<ResponseEntity<Void>> done(Runnable command) {
        return Mono.<Void>fromRunnable(command)
                .subscribeOn(Schedulers.boundedElastic())
                .thenReturn(ResponseEntity.noContent().build());
    }

    private static <T> Mono<T> blocking(java.util.concurrent.Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }
}
