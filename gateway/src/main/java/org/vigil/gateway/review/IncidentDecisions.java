package org.vigil.gateway.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.calls.HttpReviews;
import org.vigil.gateway.pages.Pages;
import reactor.core.publisher.Mono;

/** Merging an incident with another, and splitting some accounts off it. */
final class IncidentDecisions {
    private final Pages pages;
    private final HttpReviews reviews;

    IncidentDecisions(Pages pages, HttpReviews reviews) {
        this.pages = pages;
        this.reviews = reviews;
    }

    Mono<ServerResponse> decide(ServerRequest request) {
        UUID id = Form.idIn(request);
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(sent -> {
            Form form = Form.of(sent.getT2());
            return reviews.decide(sent.getT1(), decision(id, form))
                    .flatMap(answer -> answer.fold(
                            taken -> Pages.goTo(
                                    request,
                                    "/review"
                                            + NextItem.done(form.first("do"), taken.id())
                                                    .asSuffix()),
                            refused -> again(request, HttpStatus.CONFLICT, id, form, ItemPages.problem(refused)),
                            () -> again(request, HttpStatus.SERVICE_UNAVAILABLE, id, form, "review.away")));
        });
    }

    /** Shows what was typed again, so that nothing of it is lost. */
    private Mono<ServerResponse> again(ServerRequest request, HttpStatus status, UUID id, Form form, String problem) {
        return pages.show(
                request, status, "incident-decision", Map.of("incident", id, "form", form, "problem", problem));
    }

    private static Map<String, Object> decision(UUID id, Form form) {
        Map<String, Object> decision = new LinkedHashMap<>();
        if (form.first("do").equals("split")) {
            decision.put("kind", "split");
            decision.put("incident", id);
            decision.put("testimonies", form.all("testimonies"));
        } else {
            decision.put("kind", "merge");
            decision.put("first", id);
            decision.put("second", form.first("second"));
        }
        decision.put("reason", form.first("reason"));
        return decision;
    }
}
