package org.vigil.gateway.quarantine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.vigil.contract.Corrections;
import org.vigil.contract.SecondOpinion;
import org.vigil.contract.vocabulary.QuarantineReason;
import org.vigil.contract.vocabulary.SecondLook;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.HttpQuarantine;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.record.Phrases;
import reactor.core.publisher.Mono;

/** For the second person: what waits, one of them as anonymized, and their decision. */
final class QuarantinePages {
    private final Pages pages;
    private final HttpQuarantine quarantine;

    QuarantinePages(Pages pages, HttpQuarantine quarantine) {
        this.pages = pages;
        this.quarantine = quarantine;
    }

    Mono<ServerResponse> list(ServerRequest request) {
        String done = request.queryParam("done")
                .filter(List.of("RELEASED", "REFUSED")::contains)
                .orElse("");
        return Pages.caller(request)
                .flatMap(quarantine::list)
                .flatMap(answer -> answer.fold(
                        listed -> pages.show(
                                request, "quarantine", Map.of("listed", listed, "done", done, "away", false)),
                        refused -> error(request, refused.status()),
                        () -> pages.show(
                                request,
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "quarantine",
                                Map.of(
                                        "listed",
                                        new HttpQuarantine.Listed(0, List.of()),
                                        "done",
                                        done,
                                        "away",
                                        true))));
    }

    Mono<ServerResponse> open(ServerRequest request) {
        UUID id = id(request);
        return Pages.caller(request).flatMap(caller -> open(request, caller, id, HttpStatus.OK, "", ""));
    }

    Mono<ServerResponse> decide(ServerRequest request) {
        UUID id = id(request);
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(asked -> quarantine
                .open(asked.getT1(), id)
                .flatMap(answer -> answer.fold(
                        opened -> decide(request, asked.getT1(), opened, asked.getT2()),
                        refused -> error(request, refused.status()),
                        () -> away(request))));
    }

    private Mono<ServerResponse> decide(
            ServerRequest request, Caller caller, HttpQuarantine.Opened opened, MultiValueMap<String, String> form) {
        UUID id = opened.testimony().id();
        String lines = Objects.requireNonNullElse(form.getFirst("hide"), "");
        boolean release = "release".equals(form.getFirst("do"));
        Optional<SecondLook> reason = reason(form.getFirst("reason")).filter(known -> known.releases() == release);
        Phrases phrases = Phrases.in(opened.testimony().narrative().text(), release ? lines : "");
        String problem = reason.isEmpty() ? "quarantine.reason-missing" : "";
        if (phrases.missing() > 0) {
            problem = "quarantine.not-in-text";
        }
        if (!problem.isEmpty() || reason.isEmpty()) {
            return page(request, opened, HttpStatus.UNPROCESSABLE_CONTENT, problem, lines);
        }
        SecondOpinion opinion = new SecondOpinion(
                release ? SecondOpinion.Verdict.RELEASE : SecondOpinion.Verdict.REFUSE,
                reason.get(),
                phrases.found().isEmpty() ? null : new Corrections(phrases.found(), List.of()));
        return quarantine
                .decide(caller, id, opinion)
                .flatMap(answer -> answer.fold(
                        state -> Pages.goTo(request, "/quarantine?done=" + (release ? "RELEASED" : "REFUSED")),
                        refused -> page(request, opened, HttpStatus.CONFLICT, "quarantine.not-decided", lines),
                        () -> page(
                                request, opened, HttpStatus.SERVICE_UNAVAILABLE, "quarantine.decision-away", lines)));
    }

    private Mono<ServerResponse> open(
            ServerRequest request, Caller caller, UUID id, HttpStatus status, String problem, String lines) {
        return quarantine
                .open(caller, id)
                .flatMap(answer -> answer.fold(
                        opened -> page(request, opened, status, problem, lines),
                        refused -> error(request, refused.status()),
                        () -> away(request)));
    }

    private Mono<ServerResponse> page(
            ServerRequest request, HttpQuarantine.Opened opened, HttpStatus status, String problem, String lines) {
        Map<String, Object> model = new HashMap<>();
        model.put("item", opened.item());
        model.put("testimony", opened.testimony());
        model.put("reasons", known(opened.item().reasons()));
        model.put("toRelease", looks(true));
        model.put("toRefuse", looks(false));
        model.put("problem", problem);
        model.put("lines", lines);
        return pages.show(request, status, "quarantined", model);
    }

    private Mono<ServerResponse> error(ServerRequest request, int status) {
        return pages.show(
                request,
                status == 403 ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND,
                "error",
                Map.of("kind", status == 403 ? "own-submission" : "not-waiting"));
    }

    private Mono<ServerResponse> away(ServerRequest request) {
        return pages.show(request, HttpStatus.SERVICE_UNAVAILABLE, "error", Map.of("kind", "quarantine-unavailable"));
    }

    private static List<QuarantineReason> known(List<String> reasons) {
        return Stream.of(QuarantineReason.values())
                .filter(reason -> reasons.contains(reason.name()))
                .toList();
    }

    private static List<SecondLook> looks(boolean releasing) {
        return Stream.of(SecondLook.values())
                .filter(look -> look.releases() == releasing)
                .toList();
    }

    private static Optional<SecondLook> reason(@Nullable String code) {
        return Stream.of(SecondLook.values())
                .filter(look -> look.name().equals(code))
                .findFirst();
    }

    private static UUID id(ServerRequest request) {
        try {
            return UUID.fromString(request.pathVariable("id"));
        } catch (IllegalArgumentException malformed) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
