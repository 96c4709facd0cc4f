package org.vigil.gateway.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.contract.vocabulary.Role;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.Answer;
import org.vigil.gateway.calls.Cases;
import org.vigil.gateway.calls.HttpCases;
import org.vigil.gateway.calls.Packets;
import org.vigil.gateway.calls.Query;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PathLocale;
import reactor.core.publisher.Mono;

/** Own cases, and the packets that wait for one's word. With an incident in the address it can be taken into any of them. */
final class CaseListPages {
    private final Pages pages;
    private final HttpCases cases;
    private final Supplier<UUID> keys;

    CaseListPages(Pages pages, HttpCases cases, Supplier<UUID> keys) {
        this.pages = pages;
        this.cases = cases;
        this.keys = keys;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        return Pages.caller(request).flatMap(caller -> page(request, caller, Refusal.NONE, Sent.nothing()));
    }

    Mono<ServerResponse> open(ServerRequest request) {
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(given -> {
            Sent sent = Sent.of("open", given.getT2());
            Map<String, Object> content = new HashMap<>(sent.stated("title"));
            content.put("incidents", sent.ids("incident"));
            content.put("testimonies", sent.ids("testimonies"));
            return cases.open(given.getT1(), content, sent.first("key"))
                    .flatMap(answer -> answer.fold(
                            written -> Pages.goTo(
                                    request,
                                    "/cases/" + written.id()
                                            + (written.leftOut().isEmpty() ? "" : "?left=true")),
                            refused -> page(request, given.getT1(), Refusal.of(refused), sent.withoutKey()),
                            () -> page(request, given.getT1(), Refusal.AWAY, sent)));
        });
    }

    private Mono<ServerResponse> page(ServerRequest request, Caller caller, Refusal refusal, Sent sent) {
        Query query = Query.of(request.queryParams(), List.of("cursor"));
        Mono<Answer<Cases.Page>> mine = caller.role() == Role.ADVOCATE
                ? cases.mine(caller, query)
                : Mono.just(new Answer.Done<>(new Cases.Page(List.of(), null)));
        String language = PathLocale.of(request.exchange()).getLanguage();
        return Mono.zip(mine, cases.packets(caller, "waiting"), cases.forums(caller))
                .flatMap(asked -> asked.getT1()
                        .fold(
                                page -> pages.show(
                                        request,
                                        refusal.status(),
                                        "cases",
                                        model(
                                                request,
                                                page,
                                                waiting(asked.getT2()),
                                                asked.getT3().titles(language),
                                                refusal,
                                                sent)),
                                refused ->
                                        pages.show(request, HttpStatus.NOT_FOUND, "error", Map.of("kind", "not-found")),
                                () -> Unsent.away(pages, request, sent, null)));
    }

    private Map<String, Object> model(
            ServerRequest request,
            Cases.Page page,
            List<Packets.Packet> waiting,
            Map<String, String> titles,
            Refusal refusal,
            Sent sent) {
        Map<String, Object> model = new HashMap<>();
        String incident = sent.first("incident").isEmpty()
                ? request.queryParam("incident").orElse("")
                : sent.first("incident");
        String cursor = page.cursor();
        model.put("page", page);
        model.put("waiting", waiting);
        model.put("titles", titles);
        model.put("incident", incident.matches("[0-9a-f-]{36}") ? incident : "");
        model.put("next", cursor == null ? "" : cursor);
        model.put("refusal", refusal);
        model.put("sent", sent);
        model.put("names", new Names(pages.words(request), null));
        model.put("key", keys.get());
        return model;
    }

    private static List<Packets.Packet> waiting(Answer<Packets.Page> answer) {
        return answer.fold(Packets.Page::items, refused -> List.<Packets.Packet>of(), List::<Packets.Packet>of);
    }
}
