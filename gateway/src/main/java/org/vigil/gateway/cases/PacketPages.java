package org.vigil.gateway.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.Answer;
import org.vigil.gateway.calls.Cases;
import org.vigil.gateway.calls.Forum;
import org.vigil.gateway.calls.HttpCases;
import org.vigil.gateway.calls.Packets;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PathLocale;
import reactor.core.publisher.Mono;

/** A packet in the open: who must approve, how far it is, what was left out, its fingerprint, and where it went. */
final class PacketPages {
    private final Pages pages;
    private final HttpCases cases;
    private final Supplier<UUID> keys;

    PacketPages(Pages pages, HttpCases cases, Supplier<UUID> keys) {
        this.pages = pages;
        this.cases = cases;
        this.keys = keys;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        UUID id = Sent.idIn(request, "id");
        return Pages.caller(request).flatMap(caller -> page(request, caller, id, Refusal.NONE, Sent.nothing()));
    }

    Mono<ServerResponse> tell(ServerRequest request) {
        UUID id = Sent.idIn(request, "id");
        String what = request.pathVariable("what");
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(given -> {
            Sent sent = Sent.of(form(what, given.getT2()), given.getT2());
            return cases.tell(given.getT1(), id, what, content(what, sent), sent.first("key"))
                    .flatMap(answer -> told(request, given.getT1(), id, sent, answer));
        });
    }

    /** There is one form for each delivery whose recipient is to be told. */
    private static String form(String what, MultiValueMap<String, String> fields) {
        return what.equals("notices") ? what + "/" + fields.getFirst("delivery") : what;
    }

    private static Map<String, Object> content(String what, Sent sent) {
        return switch (what) {
            case "decision" -> sent.stated("decision", "reason");
            case "deliveries" -> sent.stated("recipient", "on", "receipt");
            case "notices" -> notice(sent);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** With what the recipient was told of: the page showed it, and more may have been taken back since. */
    private static Map<String, Object> notice(Sent sent) {
        Map<String, Object> notice = sent.stated("delivery", "on");
        notice.put("testimonies", sent.ids("testimonies"));
        return notice;
    }

    private Mono<ServerResponse> told(
            ServerRequest request, Caller caller, UUID id, Sent sent, Answer<Cases.Written> answer) {
        return answer.fold(
                written -> Pages.goTo(request, "/packets/" + id),
                refused -> page(request, caller, id, Refusal.of(refused), sent.withoutKey()),
                () -> page(request, caller, id, Refusal.AWAY, sent));
    }

    private Mono<ServerResponse> page(ServerRequest request, Caller caller, UUID id, Refusal refusal, Sent sent) {
        return Mono.zip(cases.packet(caller, id), cases.forums(caller)).flatMap(asked -> asked.getT1()
                .fold(
                        packet -> pages.show(
                                request,
                                refusal.status(),
                                "packet",
                                model(request, packet, asked.getT2(), refusal, sent)),
                        refused -> pages.show(request, HttpStatus.NOT_FOUND, "error", Map.of("kind", "not-found")),
                        () -> Unsent.away(pages, request, sent, null)));
    }

    private Map<String, Object> model(
            ServerRequest request, Packets.Packet packet, Forum.All forums, Refusal refusal, Sent sent) {
        Map<String, Object> model = new HashMap<>();
        model.put("packet", packet);
        model.put("titles", forums.titles(PathLocale.of(request.exchange()).getLanguage()));
        model.put("names", new Names(pages.words(request), forums.byCode(packet.forum())));
        model.put("refusal", refusal);
        model.put("sent", sent);
        model.put("key", keys.get());
        return model;
    }
}
