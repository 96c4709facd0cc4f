package org.vigil.gateway.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.Held;
import org.vigil.gateway.calls.HttpIntake;
import org.vigil.gateway.calls.HttpQuarantine;
import org.vigil.gateway.calls.HttpSearch;
import org.vigil.gateway.pages.Navigation;
import org.vigil.gateway.pages.Pages;
import reactor.core.publisher.Mono;

/** One testimony as anonymized, and taking it back. Who may see it is decided by the service that holds it. */
final class TestimonyPages {
    private final Pages pages;
    private final HttpIntake intake;
    private final HttpSearch search;
    private final HttpQuarantine quarantine;

    TestimonyPages(Pages pages, HttpIntake intake, HttpSearch search, HttpQuarantine quarantine) {
        this.pages = pages;
        this.intake = intake;
        this.search = search;
        this.quarantine = quarantine;
    }

    /** From the number on a receipt to the record. */
    Mono<ServerResponse> find(ServerRequest request) {
        String typed = request.queryParam("id").orElse("").strip();
        return id(typed)
                .map(id -> Pages.goTo(request, "/testimonies/" + id))
                .orElseGet(() -> pages.show(request, "find", Map.of("id", typed)));
    }

    Mono<ServerResponse> show(ServerRequest request) {
        UUID id = id(request.pathVariable("id")).orElseThrow(TestimonyPages::notFound);
        return Pages.caller(request).flatMap(caller -> show(request, caller, id, ""));
    }

    Mono<ServerResponse> withdraw(ServerRequest request) {
        UUID id = id(request.pathVariable("id")).orElseThrow(TestimonyPages::notFound);
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(asked -> {
            boolean confirmed = "yes".equals(asked.getT2().getFirst("sure"));
            if (!confirmed) {
                return show(request, asked.getT1(), id, "testimony.confirm-withdrawal");
            }
            return intake.withdraw(asked.getT1(), id)
                    .flatMap(answer -> answer.fold(
                            withdrawn -> pages.show(request, "withdrawn", Map.of("withdrawn", withdrawn)),
                            refused -> show(
                                    request,
                                    asked.getT1(),
                                    id,
                                    refused.status() == 403 ? "testimony.not-yours" : "testimony.not-withdrawn"),
                            () -> show(request, asked.getT1(), id, "testimony.away")));
        });
    }

    private Mono<ServerResponse> show(ServerRequest request, Caller caller, UUID id, String notice) {
        return search.testimony(caller, id)
                .flatMap(answer -> answer.fold(
                        file -> pages.show(request, "testimony", model(caller, file, notice)),
                        refused -> refused.status() == 404
                                ? waiting(request, caller, id, notice)
                                : refuse(request, refused.status(), refused.type()),
                        () -> pages.show(
                                request,
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "error",
                                Map.of("kind", "index-unavailable"))));
    }

    /** What is not on the log may wait for a second person, or was refused by them. */
    private Mono<ServerResponse> waiting(ServerRequest request, Caller caller, UUID id, String notice) {
        if (!Navigation.RECORD.isFor(caller.role())) {
            return refuse(request, 404, "");
        }
        return quarantine
                .status(caller, id)
                .flatMap(answer -> answer.fold(
                        state -> pages.show(request, "status", status(state, notice)),
                        unknown -> refuse(request, 404, ""),
                        () -> refuse(request, 404, "")));
    }

    private static Map<String, Object> status(HttpQuarantine.State state, String notice) {
        Map<String, Object> model = new HashMap<>();
        model.put("state", state);
        model.put("reasons", Checked.known(state.reasons()));
        model.put("reason", Checked.secondLook(state.reason()));
        model.put("notice", notice);
        return model;
    }

    private Mono<ServerResponse> refuse(ServerRequest request, int status, String type) {
        return pages.show(
                request,
                status == 403 ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND,
                "error",
                Map.of("kind", kind(type, status)));
    }

    private static Map<String, Object> model(Caller caller, Held.TestimonyFile file, String notice) {
        Map<String, Object> model = new HashMap<>();
        model.put("testimony", file.testimony());
        model.put("assessment", file.assessment());
        model.put("notice", notice);
        model.put("mayReview", Navigation.REVIEW.isFor(caller.role()));
        model.put("mayWithdraw", Navigation.RECORD.isFor(caller.role()));
        return model;
    }

    static String kind(String type, int status) {
        if (type.equals("/problems/withdrawn")) {
            return "withdrawn";
        }
        return status == 403 ? "not-your-record" : "no-such-testimony";
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(Objects.requireNonNull(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
