package org.vigil.gateway.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.contract.Explanation;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.Answer;
import org.vigil.gateway.calls.HttpReviews;
import org.vigil.gateway.calls.HttpSearch;
import org.vigil.gateway.calls.Reviews;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.Words;
import org.vigil.gateway.search.Comparison;
import org.vigil.gateway.search.Waterfall;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Two accounts side by side and the decision about them, or a decision that waits for a second person. */
final class ItemPages {
    /** A merge may be about hundreds; what is shown is enough to know them by. */
    private static final int MOST_SHOWN = 12;

    private final Pages pages;
    private final HttpReviews reviews;
    private final HttpSearch search;
    private final NextItem next;

    ItemPages(Pages pages, HttpReviews reviews, HttpSearch search, NextItem next) {
        this.pages = pages;
        this.reviews = reviews;
        this.search = search;
        this.next = next;
    }

    Mono<ServerResponse> open(ServerRequest request) {
        UUID id = Form.idIn(request);
        Form asked = Form.of(request.queryParams());
        return Pages.caller(request).flatMap(caller -> open(request, caller, id, HttpStatus.OK, asked, ""));
    }

    Mono<ServerResponse> decide(ServerRequest request) {
        UUID id = Form.idIn(request);
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(sent -> {
            Form form = Form.of(sent.getT2());
            Caller caller = sent.getT1();
            if (form.first("do").equals("later")) {
                return later(request, caller, id, form);
            }
            return reviews.item(caller, id)
                    .flatMap(answer -> answer.fold(
                            opened -> decide(request, caller, opened, form),
                            refused -> gone(request),
                            () -> open(request, caller, id, HttpStatus.SERVICE_UNAVAILABLE, form, "review.away")));
        });
    }

    /** Gives it back, so that somebody else may take it meanwhile. */
    private Mono<ServerResponse> later(ServerRequest request, Caller caller, UUID id, Form form) {
        return reviews.decide(caller, Map.of("kind", "release", "item", id))
                .then(next.open(request, caller, form.filters(), form.passedWith(id), NextItem.nothingDone()));
    }

    private Mono<ServerResponse> decide(ServerRequest request, Caller caller, Reviews.Opened opened, Form form) {
        UUID id = opened.item().id();
        Optional<Map<String, Object>> decision = decision(pages.words(request), opened, form);
        if (decision.isEmpty()) {
            return open(request, caller, id, HttpStatus.UNPROCESSABLE_CONTENT, form, "review.reason-missing");
        }
        return reviews.decide(caller, decision.get())
                .flatMap(answer -> answer.fold(
                        taken -> next.open(
                                request,
                                caller,
                                form.filters(),
                                form.passedWith(id),
                                NextItem.done(form.first("do"), taken.id())),
                        refused -> open(request, caller, id, HttpStatus.CONFLICT, form, problem(refused)),
                        () -> open(request, caller, id, HttpStatus.SERVICE_UNAVAILABLE, form, "review.away")));
    }

    /** What the API takes for the button pressed; nothing if it needs a reason and there is none. */
    private static Optional<Map<String, Object>> decision(Words words, Reviews.Opened opened, Form form) {
        Reviews.Entry item = opened.item();
        String what = form.first("do");
        Map<String, Object> decision = new LinkedHashMap<>();
        switch (what) {
            case "same", "different", "related" -> {
                if (!item.isPair()) {
                    return Optional.empty();
                }
                decision.put(
                        "kind", Map.of("same", "link", "different", "unlink").getOrDefault(what, "relate"));
                decision.put("first", item.about().get(0));
                decision.put("second", item.about().get(1));
            }
            case "second" -> {
                decision.put("kind", "second");
                decision.put("decision", item.id());
            }
            case "revoke" -> {
                decision.put("kind", "revoke");
                decision.put(
                        "decision",
                        form.id("decision")
                                .map(Object::toString)
                                .orElse(item.id().toString()));
            }
            default -> {
                return Optional.empty();
            }
        }
        // Two accounts laid side by side speak for themselves; everything else is said in somebody's own words.
        String reason = form.first("reason");
        boolean speaksForItself = item.kind() == ReviewKind.LINK && item.isPair();
        if (reason.isEmpty() && !speaksForItself) {
            return Optional.empty();
        }
        decision.put("reason", reason.isEmpty() ? words.text("review.stock." + what) : reason);
        return Optional.of(decision);
    }

    static String problem(Answer.Refused<?> refused) {
        return switch (refused.type()) {
            case "/problems/held" -> "review.held";
            case "/problems/same-person" -> "review.same-person";
            case "/problems/rule-not-met" -> "review.rule-not-met";
            case "/problems/illegal-transition" -> "review.illegal";
            case "/problems/invalid-decision" ->
                refused.errors().stream().anyMatch(error -> error.field().equals("reason"))
                        ? "review.reason-missing"
                        : "review.not-taken";
            default -> "review.not-taken";
        };
    }

    private Mono<ServerResponse> open(
            ServerRequest request, Caller caller, UUID id, HttpStatus status, Form form, String problem) {
        return reviews.item(caller, id)
                .flatMap(answer -> answer.fold(
                        opened -> Flux.fromIterable(opened.item().about())
                                .take(MOST_SHOWN)
                                .concatMap(testimony -> search.testimony(caller, testimony))
                                .concatMap(found -> found.fold(
                                        file -> Mono.just(file.testimony()), refused -> Mono.empty(), Mono::empty))
                                .collectList()
                                .flatMap(said -> show(request, status, opened, said, form, problem)),
                        refused -> gone(request),
                        () -> QueuePages.away(pages, request)));
    }

    private Mono<ServerResponse> show(
            ServerRequest request,
            HttpStatus status,
            Reviews.Opened opened,
            List<Testimony> said,
            Form form,
            String problem) {
        Words words = pages.words(request);
        Explanation explanation = opened.explanation();
        Map<String, Object> model = new HashMap<>(QueuePages.done(request));
        model.put("opened", opened);
        model.put("item", opened.item());
        model.put("comparison", Comparison.of(words, said));
        model.put(
                "complete",
                said.size() == Math.min(MOST_SHOWN, opened.item().about().size()));
        model.put(
                "waterfall",
                explanation == null ? List.of() : List.of(Waterfall.of(words, "A", "B", null, explanation)));
        model.put(
                "relations",
                opened.relations().stream()
                        .map(relation -> Waterfall.of(words, "A", "B", relation.type(), relation.explanation()))
                        .toList());
        model.put("form", form);
        model.put("query", form.filters());
        model.put("passed", form.all("passed"));
        model.put("problem", problem);
        return pages.show(request, status, opened.item().isPair() ? "compare" : "second", model);
    }

    private Mono<ServerResponse> gone(ServerRequest request) {
        return pages.show(request, HttpStatus.NOT_FOUND, "error", Map.of("kind", "not-in-review"));
    }
}
