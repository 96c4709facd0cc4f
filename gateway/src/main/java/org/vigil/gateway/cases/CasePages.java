package org.vigil.gateway.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.vigil.contract.vocabulary.Attribution;
import org.vigil.contract.vocabulary.CaseRole;
import org.vigil.contract.vocabulary.ComplaintStatus;
import org.vigil.contract.vocabulary.PerpetratorType;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.Answer;
import org.vigil.gateway.calls.Cases;
import org.vigil.gateway.calls.Chronology;
import org.vigil.gateway.calls.HttpCases;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PathLocale;
import reactor.core.publisher.Mono;

/** A case as a chronology, with everything that can be added to it beside. */
final class CasePages {
    /** What comes of a filing; that nothing came is never set by hand. */
    private static final List<ComplaintStatus> OUTCOMES = List.of(
            ComplaintStatus.REGISTERED,
            ComplaintStatus.NOT_REGISTERED,
            ComplaintStatus.FORWARDED,
            ComplaintStatus.CHECK_3D,
            ComplaintStatus.CHECK_10D,
            ComplaintStatus.CHECK_30D,
            ComplaintStatus.REFUSED,
            ComplaintStatus.CASE_OPENED,
            ComplaintStatus.SUSPENDED,
            ComplaintStatus.CLOSED);

    private final Pages pages;
    private final HttpCases cases;
    private final Supplier<UUID> keys;

    CasePages(Pages pages, HttpCases cases, Supplier<UUID> keys) {
        this.pages = pages;
        this.cases = cases;
        this.keys = keys;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        UUID id = Sent.idIn(request, "id");
        return Pages.caller(request).flatMap(caller -> page(request, caller, id, Refusal.NONE, Sent.nothing()));
    }

    /** Adds what a form says; when it is refused, the page holds what was typed. */
    Mono<ServerResponse> add(ServerRequest request) {
        UUID id = Sent.idIn(request, "id");
        Step step = Step.of(request.pathVariable("step"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(given -> {
            Sent sent = Sent.of(step.path(), given.getT2());
            return cases.add(given.getT1(), id, step.path(), step.content(sent), key(sent))
                    .flatMap(answer -> told(request, given.getT1(), id, sent, answer, "#" + step.path()));
        });
    }

    Mono<ServerResponse> change(ServerRequest request) {
        UUID id = Sent.idIn(request, "id");
        UUID filing = Sent.idIn(request, "filing");
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(given -> {
            Sent sent = Sent.of("filings/" + filing, given.getT2());
            Map<String, Object> content = sent.stated("status", "on", "number", "body", "note");
            return cases.add(given.getT1(), id, "filings/" + filing + "/events", content, key(sent))
                    .flatMap(answer -> told(request, given.getT1(), id, sent, answer, "#filings"));
        });
    }

    Mono<ServerResponse> remove(ServerRequest request) {
        UUID id = Sent.idIn(request, "id");
        UUID testimony = Sent.idIn(request, "testimony");
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(given -> {
            Sent sent = Sent.of("testimonies/" + testimony, given.getT2());
            return cases.remove(given.getT1(), id, "testimonies/" + testimony, key(sent))
                    .flatMap(answer -> told(request, given.getT1(), id, sent, answer, "#testimonies"));
        });
    }

    private Mono<ServerResponse> told(
            ServerRequest request, Caller caller, UUID id, Sent sent, Answer<Cases.Written> answer, String anchor) {
        return answer.fold(
                written -> Pages.goTo(
                        request, "/cases/" + id + (written.leftOut().isEmpty() ? "" : "?left=true") + anchor),
                refused -> page(request, caller, id, Refusal.of(refused), sent.withoutKey()),
                () -> page(request, caller, id, Refusal.AWAY, sent));
    }

    private Mono<ServerResponse> page(ServerRequest request, Caller caller, UUID id, Refusal refusal, Sent sent) {
        String language = PathLocale.of(request.exchange()).getLanguage();
        return Mono.zip(cases.one(caller, id), cases.chronology(caller, id, language), cases.forums(caller))
                .flatMap(asked -> asked.getT1()
                        .fold(
                                view -> pages.show(
                                        request,
                                        refusal.status(),
                                        "case",
                                        model(
                                                new Names(pages.words(request), null),
                                                view,
                                                lines(asked.getT2()),
                                                asked.getT3().titles(language),
                                                refusal,
                                                sent)),
                                refused ->
                                        pages.show(request, HttpStatus.NOT_FOUND, "error", Map.of("kind", "not-found")),
                                () -> Unsent.away(pages, request, sent, null)));
    }

    private Map<String, Object> model(
            Names names,
            Cases.View view,
            List<Chronology.Line> chronology,
            Map<String, String> titles,
            Refusal refusal,
            Sent sent) {
        Map<String, Object> model = new HashMap<>();
        model.put("names", names);
        model.put("file", view);
        model.put("chronology", chronology);
        model.put("titles", titles);
        model.put("refusal", refusal);
        model.put("sent", sent);
        model.put("key", keys.get());
        model.put("roles", CaseRole.values());
        model.put("outcomes", OUTCOMES);
        model.put("attributions", Attribution.values());
        model.put("officials", PerpetratorType.values());
        model.put("labels", view.labels());
        return model;
    }

    private static List<Chronology.Line> lines(Answer<Chronology> answer) {
        return answer.fold(Chronology::lines, refused -> List.<Chronology.Line>of(), List::<Chronology.Line>of);
    }

    private String key(Sent sent) {
        String given = sent.first("key");
        return given.isEmpty() ? Objects.requireNonNull(keys.get()).toString() : given;
    }
}
