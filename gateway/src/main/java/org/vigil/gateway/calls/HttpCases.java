package org.vigil.gateway.calls;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.vigil.contract.Json;
import org.vigil.gateway.access.Caller;
import reactor.core.publisher.Mono;

/** Cases, what is filed in them, and the packets that are made of them. */
public final class HttpCases {
    private static final String CASES = "/api/cases";
    private static final String PACKETS = "/api/packets";

    private final HttpService service;

    HttpCases(HttpService service) {
        this.service = service;
    }

    public Mono<Answer<Cases.Page>> mine(Caller caller, Query query) {
        return service.get(caller, CASES + query.asSuffix(), Cases.Page.class);
    }

    public Mono<Answer<Cases.View>> one(Caller caller, UUID id) {
        return service.get(caller, CASES + "/" + id, Cases.View.class);
    }

    public Mono<Answer<Completeness>> completeness(Caller caller, UUID id, Query forumAndLevel) {
        return service.get(caller, CASES + "/" + id + "/completeness" + forumAndLevel.asSuffix(), Completeness.class);
    }

    public Mono<Answer<Chronology>> chronology(Caller caller, UUID id, String language) {
        return service.get(caller, CASES + "/" + id + "/chronology?lang=" + language, Chronology.class);
    }

    public Mono<Forum.All> forums(Caller caller) {
        return service.get(caller, "/api/forums", Forum.All.class)
                .map(answer -> answer.fold(all -> all, refused -> Forum.All.NONE, () -> Forum.All.NONE));
    }

    /** {@code which} is mine, or waiting: for the caller's decision. */
    public Mono<Answer<Packets.Page>> packets(Caller caller, String which) {
        return service.get(caller, PACKETS + "?which=" + which, Packets.Page.class);
    }

    /** How many packets wait for the caller's decision; a hundred stands for more. */
    public Mono<Answer<Integer>> waiting(Caller caller) {
        return service.get(caller, PACKETS + "?which=waiting&size=100", Packets.Page.class)
                .map(answer -> answer.fold(
                        packets -> new Answer.Done<>(packets.items().size()),
                        refused -> new Answer.Refused<>(refused.status(), refused.type(), refused.errors()),
                        Answer.Away::new));
    }

    public Mono<Answer<Packets.Packet>> packet(Caller caller, UUID id) {
        return service.get(caller, PACKETS + "/" + id, Packets.Packet.class);
    }

    /** Opens a case; the same key opens it once. */
    public Mono<Answer<Cases.Written>> open(Caller caller, Map<String, ?> content, String key) {
        return write(caller, HttpMethod.POST, CASES, content, key);
    }

    /** Adds something to a case, under a path of it such as {@code filings}. */
    public Mono<Answer<Cases.Written>> add(Caller caller, UUID id, String path, Map<String, ?> content, String key) {
        return write(caller, HttpMethod.POST, CASES + "/" + id + "/" + path, content, key);
    }

    public Mono<Answer<Cases.Written>> remove(Caller caller, UUID id, String path, String key) {
        return write(caller, HttpMethod.DELETE, CASES + "/" + id + "/" + path, Map.of(), key);
    }

    /** Decides about a packet, or tells where it went. */
    public Mono<Answer<Cases.Written>> tell(
            Caller caller, UUID packet, String path, Map<String, ?> content, String key) {
        return write(caller, HttpMethod.POST, PACKETS + "/" + packet + "/" + path, content, key);
    }

    private Mono<Answer<Cases.Written>> write(
            Caller caller, HttpMethod method, String path, Map<String, ?> content, String key) {
        return service.ask(
                caller,
                method,
                path,
                request -> {
                    if (!key.isEmpty()) {
                        request.header("Idempotency-Key", key);
                    }
                    if (method.equals(HttpMethod.POST)) {
                        request.contentType(MediaType.APPLICATION_JSON).bodyValue(Json.write(content));
                    }
                    return request;
                },
                Cases.Written.class);
    }
}
