package org.vigil.gateway.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.contract.vocabulary.Credibility;
import org.vigil.contract.vocabulary.Reliability;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.HttpReviews;
import org.vigil.gateway.calls.HttpSearch;
import org.vigil.gateway.calls.Reviews;
import org.vigil.gateway.pages.Pages;
import reactor.core.publisher.Mono;

/** How one testimony stands: what is said, where it may go from here, its grade, and everything that was decided. */
final class DossierPages {
    private final Pages pages;
    private final HttpReviews reviews;
    private final HttpSearch search;
    private final NextItem next;

    DossierPages(Pages pages, HttpReviews reviews, HttpSearch search, NextItem next) {
        this.pages = pages;
        this.reviews = reviews;
        this.search = search;
        this.next = next;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        UUID id = Form.idIn(request);
        Form asked = Form.of(request.queryParams());
        return Pages.caller(request).flatMap(caller -> show(request, caller, id, HttpStatus.OK, asked, ""));
    }

    Mono<ServerResponse> decide(ServerRequest request) {
        UUID id = Form.idIn(request);
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(sent -> {
            Form form = Form.of(sent.getT2());
            Caller caller = sent.getT1();
            if (form.first("do").equals("later")) {
                return reviews.decide(caller, Map.of("kind", "release", "item", id))
                        .then(next.open(request, caller, form.filters(), form.passedWith(id), NextItem.nothingDone()));
            }
            return reviews.decide(caller, decision(id, form))
                    .flatMap(answer -> answer.fold(
                            taken -> afterwards(request, caller, id, form, taken),
                            refused -> show(request, caller, id, HttpStatus.CONFLICT, form, ItemPages.problem(refused)),
                            () -> show(request, caller, id, HttpStatus.SERVICE_UNAVAILABLE, form, "review.away")));
        });
    }

    /** Whoever goes on working on it stays; whoever handed it on gets the next. */
    private Mono<ServerResponse> afterwards(
            ServerRequest request, Caller caller, UUID id, Form form, Reviews.Taken taken) {
        boolean handedOn =
                form.first("do").equals("state") && !form.first("to").equals(VerificationState.IN_VERIFICATION.name());
        if (handedOn) {
            return next.open(request, caller, form.filters(), form.passedWith(id), NextItem.done("state", taken.id()));
        }
        String done = form.first("do").matches("state|grade|claim") ? form.first("do") : "decided";
        return Pages.goTo(
                request,
                "/testimonies/" + id + "/review"
                        + form.filters()
                                .only("done", done)
                                .only("decision", taken.id().toString())
                                .asSuffix());
    }

    /** As the API takes it; what is missing there it refuses with the field named. */
    private static Map<String, Object> decision(UUID id, Form form) {
        Map<String, Object> decision = new LinkedHashMap<>();
        switch (form.first("do")) {
            case "claim" -> {
                decision.put("kind", "claim");
                decision.put("item", id);
                return decision;
            }
            case "grade" -> {
                decision.put("kind", "grade");
                decision.put("testimony", id);
                decision.put(
                        "grade",
                        Map.of("reliability", form.first("reliability"), "credibility", form.first("credibility")));
            }
            case "revoke" -> {
                decision.put("kind", "revoke");
                decision.put("decision", form.first("decision"));
            }
            default -> {
                decision.put("kind", "state");
                decision.put("testimony", id);
                decision.put("state", form.first("to"));
                for (String more : List.of("question", "survivor", "override")) {
                    if (!form.first(more).isEmpty()) {
                        decision.put(more, form.first(more));
                    }
                }
            }
        }
        decision.put("reason", form.first("reason"));
        return decision;
    }

    private Mono<ServerResponse> show(
            ServerRequest request, Caller caller, UUID id, HttpStatus status, Form form, String problem) {
        return reviews.dossier(caller, id)
                .flatMap(answer -> answer.fold(
                        dossier -> search.testimony(caller, id).flatMap(found -> {
                            Map<String, Object> model = new HashMap<>(QueuePages.done(request));
                            model.put("dossier", dossier);
                            model.put("history", newestFirst(dossier.history()));
                            found.fold(
                                    file -> {
                                        model.put("testimony", file.testimony());
                                        model.put("assessment", file.assessment());
                                        return model;
                                    },
                                    refused -> model,
                                    () -> model);
                            model.putIfAbsent("testimony", null);
                            model.putIfAbsent("assessment", null);
                            model.put("asks", dossier.allowed().contains(VerificationState.NEEDS_INFO));
                            model.put("concludes", dossier.allowed().contains(VerificationState.VERIFIED));
                            model.put("states", VerificationState.values());
                            model.put("reliabilities", Reliability.values());
                            model.put("credibilities", Credibility.values());
                            model.put("form", form);
                            model.put("query", form.filters());
                            model.put("passed", form.all("passed"));
                            model.put("problem", problem);
                            return pages.show(request, status, "dossier", model);
                        }),
                        refused ->
                                pages.show(request, HttpStatus.NOT_FOUND, "error", Map.of("kind", "no-such-testimony")),
                        () -> QueuePages.away(pages, request)));
    }

    private static List<Reviews.Told> newestFirst(List<Reviews.Told> history) {
        List<Reviews.Told> reversed = new ArrayList<>(history);
        Collections.reverse(reversed);
        return reversed;
    }
}
