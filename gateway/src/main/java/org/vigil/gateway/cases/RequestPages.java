package org.vigil.gateway.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.contract.vocabulary.Language;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.Answer;
import org.vigil.gateway.calls.Completeness;
import org.vigil.gateway.calls.HttpCases;
import org.vigil.gateway.pages.Pages;
import reactor.core.publisher.Mono;

/** Asking for a packet: to whom and why, and what of the case goes along. */
final class RequestPages {
    private static final Refusal UNSEEN = new Refusal(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "cases.refused.invalid",
            List.of(new Answer.FieldError("attachments", "not-looked-at")));

    private final Pages pages;
    private final HttpCases cases;
    private final FormReading reading;
    private final Enclosures enclosures;
    private final Supplier<UUID> keys;

    RequestPages(Pages pages, HttpCases cases, FormReading reading, Enclosures enclosures, Supplier<UUID> keys) {
        this.pages = pages;
        this.cases = cases;
        this.reading = reading;
        this.enclosures = enclosures;
        this.keys = keys;
    }

    /** With {@code instead} of another packet in the address, filled in as that was asked for, without what may not go. */
    Mono<ServerResponse> show(ServerRequest request) {
        FormAddress address = FormAddress.of(request, Sent.nothing());
        return Pages.caller(request).flatMap(caller -> before(request, caller, address)
                .flatMap(filled -> page(request, caller, address, Refusal.NONE, Sent.nothing(), filled)));
    }

    Mono<ServerResponse> ask(ServerRequest request) {
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(given -> {
            Caller caller = given.getT1();
            Sent sent = Sent.of("packets", given.getT2());
            FormAddress address = FormAddress.of(request, sent);
            Choice choice = new Choice(sent, Enclosing.at(address.level()));
            if (choice.isUnseen()) {
                return page(request, caller, address, UNSEEN, sent, sent);
            }
            return cases.add(caller, address.caseId(), "packets", content(address, sent, choice), sent.first("key"))
                    .flatMap(answer -> answer.fold(
                            written -> Pages.goTo(request, "/packets/" + written.id()),
                            refused -> page(
                                    request,
                                    caller,
                                    address,
                                    Refusal.of(refused),
                                    sent.withoutKey(),
                                    sent.withoutKey()),
                            () -> page(request, caller, address, Refusal.AWAY, sent, sent)));
        });
    }

    private static Map<String, Object> content(FormAddress address, Sent sent, Choice choice) {
        Map<String, Object> content = sent.stated("level", "signer", "recipient", "purpose", "supersedes");
        content.put("forum", address.forum());
        content.put("languages", sent.all("languages"));
        content.putAll(choice.content());
        return content;
    }

    private Mono<Sent> before(ServerRequest request, Caller caller, FormAddress address) {
        String instead = request.queryParam("instead").orElse("");
        if (!instead.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Mono.just(Sent.nothing());
        }
        return cases.packet(caller, UUID.fromString(instead))
                .map(answer -> answer.fold(
                        packet -> packet.caseId().equals(address.caseId())
                                        && packet.forum().equals(address.forum())
                                ? Anew.like(packet)
                                : Sent.nothing(),
                        refused -> Sent.nothing(),
                        Sent::nothing));
    }

    /** {@code sent} must not be lost; {@code filled} is what stands in the form. */
    private Mono<ServerResponse> page(
            ServerRequest request, Caller caller, FormAddress address, Refusal refusal, Sent sent, Sent filled) {
        return reading.read(request, caller, address, sent, read -> {
            Completeness needs = read.needs();
            Enclosing enclosing = Enclosing.at(needs.level());
            List<UUID> going =
                    needs.going().stream().map(Completeness.Reach::testimony).toList();
            return enclosures.beside(caller, going, enclosing).flatMap(beside -> {
                Map<String, Object> model = new HashMap<>();
                model.put("names", new Names(pages.words(request), read.forum()));
                model.put("file", read.file());
                model.put("needs", needs);
                model.put("in", needs.language());
                model.put("allLanguages", Language.values());
                model.put("choice", new Choice(filled, enclosing));
                model.put("enclosing", enclosing.name());
                model.put("beside", beside);
                model.put("refusal", refusal);
                model.put("sent", filled);
                model.put("key", keys.get());
                return pages.show(request, refusal.status(), "request", model);
            });
        });
    }
}
