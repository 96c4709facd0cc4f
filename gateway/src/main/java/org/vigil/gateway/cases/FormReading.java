package org.vigil.gateway.cases;

import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.Cases;
import org.vigil.gateway.calls.Completeness;
import org.vigil.gateway.calls.Forum;
import org.vigil.gateway.calls.HttpCases;
import org.vigil.gateway.pages.Pages;
import reactor.core.publisher.Mono;

/** Reads what each page about a forum's form shows; where that cannot be read, says so with a page of its own. */
final class FormReading {
    private final Pages pages;
    private final HttpCases cases;

    FormReading(Pages pages, HttpCases cases) {
        this.pages = pages;
        this.cases = cases;
    }

    /** A case before a forum, and what that still needs of it. */
    record Read(Cases.View file, Forum forum, Completeness needs) {}

    /** {@code sent} is what must not be lost if the service is away. */
    Mono<ServerResponse> read(
            ServerRequest request,
            Caller caller,
            FormAddress address,
            Sent sent,
            Function<Read, Mono<ServerResponse>> page) {
        return Mono.zip(cases.one(caller, address.caseId()), cases.forums(caller))
                .flatMap(asked -> {
                    Forum forum = asked.getT2().byCode(address.forum());
                    return asked.getT1()
                            .fold(
                                    file -> forum == null
                                            ? notFound(request)
                                            : needs(request, caller, address, sent, file, forum, page),
                                    refused -> notFound(request),
                                    () -> Unsent.away(pages, request, sent, forum));
                });
    }

    private Mono<ServerResponse> needs(
            ServerRequest request,
            Caller caller,
            FormAddress address,
            Sent sent,
            Cases.View file,
            Forum forum,
            Function<Read, Mono<ServerResponse>> page) {
        return cases.completeness(caller, file.id(), address.question(forum))
                .flatMap(answer -> answer.fold(
                        needs -> page.apply(new Read(file, forum, needs)),
                        refused -> notFound(request),
                        () -> Unsent.away(pages, request, sent, forum)));
    }

    private Mono<ServerResponse> notFound(ServerRequest request) {
        return pages.show(request, HttpStatus.NOT_FOUND, "error", Map.of("kind", "not-found"));
    }
}
