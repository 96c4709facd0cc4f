package org.vigil.gateway.review;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.contract.Regions;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.ReviewRisk;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.gateway.calls.HttpReviews;
import org.vigil.gateway.calls.Query;
import org.vigil.gateway.calls.Reviews;
import org.vigil.gateway.pages.Pages;
import reactor.core.publisher.Mono;

/** What waits, how much of it, and the way to the next. */
final class QueuePages {
    private static final List<VerificationState> WAITING = List.of(
            VerificationState.RECEIVED,
            VerificationState.TRIAGED,
            VerificationState.IN_VERIFICATION,
            VerificationState.NEEDS_INFO,
            VerificationState.PEER_REVIEW,
            VerificationState.REOPENED);

    private final Pages pages;
    private final HttpReviews reviews;
    private final NextItem next;

    QueuePages(Pages pages, HttpReviews reviews, NextItem next) {
        this.pages = pages;
        this.reviews = reviews;
        this.next = next;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        Query query = Filters.withPage(request.queryParams());
        return Pages.caller(request)
                .flatMap(caller -> reviews.queue(caller, query))
                .flatMap(answer -> answer.fold(
                        queue -> pages.show(request, "review", model(request, query, queue)),
                        refused -> pages.show(request, HttpStatus.NOT_FOUND, "error", Map.of("kind", "not-in-review")),
                        () -> away(pages, request)));
    }

    /** Takes the next, passing by what was put off in this sitting. */
    Mono<ServerResponse> takeNext(ServerRequest request) {
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(sent -> {
            Form form = Form.of(sent.getT2());
            Set<String> passed = new LinkedHashSet<>(form.all("passed"));
            return next.open(request, sent.getT1(), form.filters(), passed, NextItem.nothingDone());
        });
    }

    Mono<ServerResponse> undo(ServerRequest request) {
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(sent -> {
            Form form = Form.of(sent.getT2());
            Optional<UUID> decision = form.id("decision");
            String back = "/review" + form.filters().asSuffix();
            if (decision.isEmpty()) {
                return Pages.goTo(request, back);
            }
            String reason = pages.words(request).text("review.stock.undo");
            return reviews.decide(sent.getT1(), Map.of("kind", "revoke", "decision", decision.get(), "reason", reason))
                    .flatMap(answer -> answer.fold(
                            taken -> Pages.goTo(
                                    request,
                                    "/review"
                                            + form.filters()
                                                    .only("done", "undone")
                                                    .asSuffix()),
                            refused -> Pages.goTo(
                                    request,
                                    "/review"
                                            + form.filters()
                                                    .only("done", "not-undone")
                                                    .asSuffix()),
                            () -> away(pages, request)));
        });
    }

    static Mono<ServerResponse> away(Pages pages, ServerRequest request) {
        return pages.show(request, HttpStatus.SERVICE_UNAVAILABLE, "error", Map.of("kind", "review-unavailable"));
    }

    /** What was just done, to be told and undone on the next page. */
    static Map<String, Object> done(ServerRequest request) {
        Query told = Query.of(request.queryParams(), List.of("done", "decision"));
        String done = told.first("done");
        boolean known = done.matches("[a-z-]{1,20}");
        boolean decision = told.first("decision").matches("[0-9a-f-]{36}");
        return Map.of("done", known ? done : "", "decision", known && decision ? told.first("decision") : "");
    }

    private static Map<String, Object> model(ServerRequest request, Query query, Reviews.Queue queue) {
        Map<String, Object> model = new HashMap<>(done(request));
        String cursor = queue.cursor();
        model.put("queue", queue);
        model.put("counts", queue.counts());
        model.put("query", query.without("cursor"));
        model.put("passed", request.queryParams().getOrDefault("passed", List.of()));
        model.put("kinds", ReviewKind.values());
        model.put("states", WAITING);
        model.put("risks", ReviewRisk.values());
        model.put(
                "regions",
                Regions.all().stream()
                        .filter(region -> queue.counts().regions().containsKey(region.code())
                                || query.has("region", region.code()))
                        .toList());
        model.put("next", cursor == null ? "" : query.only("cursor", cursor).asSuffix());
        model.put(
                "first",
                query.first("cursor").isEmpty() ? "" : query.without("cursor").asSuffix());
        return model;
    }
}
