package org.vigil.gateway.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.contract.vocabulary.Language;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.HttpCases;
import org.vigil.gateway.pages.Pages;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a forum still needs of a case: its form, its conditions, and whose consent reaches it. */
final class ForumPages {
    private final Pages pages;
    private final HttpCases cases;
    private final FormReading reading;
    private final Supplier<UUID> keys;

    ForumPages(Pages pages, HttpCases cases, FormReading reading, Supplier<UUID> keys) {
        this.pages = pages;
        this.cases = cases;
        this.reading = reading;
        this.keys = keys;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        return Pages.caller(request).flatMap(caller -> page(request, caller, Refusal.NONE, Sent.nothing()));
    }

    /** Writes down each answer of the form that was changed. */
    Mono<ServerResponse> answer(ServerRequest request) {
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(given -> {
            Sent sent = Sent.of("answers", given.getT2());
            FormAddress address = FormAddress.of(request, sent);
            return Flux.fromIterable(TypedAnswer.changedIn(sent, address.forum()))
                    .concatMap(answer -> write(given.getT1(), address.caseId(), answer, sent.first("key")))
                    .takeUntil(refusal -> !refusal.isNone())
                    .last(Refusal.NONE)
                    .flatMap(refusal -> refusal.isNone()
                            ? Pages.goTo(request, address.page("") + "#form")
                            : page(request, given.getT1(), refusal, refusal.isAway() ? sent : sent.withoutKey()));
        });
    }

    private Mono<Refusal> write(Caller caller, UUID caseId, TypedAnswer answer, String key) {
        return cases.add(caller, caseId, "answers", answer.content(), answer.keyUnder(key))
                .map(told -> told.fold(
                        written -> Refusal.NONE,
                        refused -> Refusal.of(refused).about(answer.name()),
                        () -> Refusal.AWAY));
    }

    Mono<ServerResponse> confirm(ServerRequest request) {
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(given -> {
            Sent sent = Sent.of("confirmations/" + given.getT2().getFirst("gate"), given.getT2());
            FormAddress address = FormAddress.of(request, sent);
            Map<String, Object> content = sent.stated("gate", "note");
            content.put("forum", address.forum());
            return cases.add(given.getT1(), address.caseId(), "confirmations", content, sent.first("key"))
                    .flatMap(answer -> answer.fold(
                            written -> Pages.goTo(request, address.page("") + "#gates"),
                            refused -> page(request, given.getT1(), Refusal.of(refused), sent.withoutKey()),
                            () -> page(request, given.getT1(), Refusal.AWAY, sent)));
        });
    }

    private Mono<ServerResponse> page(ServerRequest request, Caller caller, Refusal refusal, Sent sent) {
        return reading.read(
                request,
                caller,
                FormAddress.of(request, sent),
                sent,
                read -> pages.show(request, refusal.status(), "forum", model(request, read, refusal, sent)));
    }

    private Map<String, Object> model(ServerRequest request, FormReading.Read read, Refusal refusal, Sent sent) {
        Map<String, Object> model = new HashMap<>();
        model.put("names", new Names(pages.words(request), read.forum()));
        model.put("file", read.file());
        model.put("forum", read.forum());
        model.put("needs", read.needs());
        model.put("in", read.needs().language());
        model.put("allLanguages", Language.values());
        model.put("refusal", refusal);
        model.put("sent", sent);
        model.put("key", keys.get());
        return model;
    }
}
