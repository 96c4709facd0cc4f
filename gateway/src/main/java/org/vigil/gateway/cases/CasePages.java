package org.vigil.gateway.cases;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.vigil.contract.Testimony;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.Answer;
import org.vigil.gateway.calls.Cases;
import org.vigil.gateway.calls.HttpCases;
import org.vigil.gateway.pages.Pages;
import reactor.core.publisher.Mono;

/** What is done to a case on its page; when it is refused, the page holds what was typed. */
final class CasePages {
    private final CasePage page;
    private final HttpCases cases;
    private final Supplier<UUID> keys;

    CasePages(CasePage page, HttpCases cases, Supplier<UUID> keys) {
        this.page = page;
        this.cases = cases;
        this.keys = keys;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        UUID id = Sent.idIn(request, "id");
        return Pages.caller(request).flatMap(caller -> page.show(request, caller, id, Refusal.NONE, Sent.nothing()));
    }

    /** Adds what a form says. */
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

    /** Somebody lets go of the case, or is let go; whoever went themselves sees it no more. */
    Mono<ServerResponse> dismiss(ServerRequest request) {
        UUID id = Sent.idIn(request, "id");
        String member = request.pathVariable("member");
        if (!member.matches(Testimony.STAFF)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(given -> {
            Caller caller = given.getT1();
            Sent sent = Sent.of("members/" + member, given.getT2());
            return cases.remove(caller, id, "members/" + member, key(sent))
                    .flatMap(answer -> member.equals(caller.pseudonym()) && answer instanceof Answer.Done
                            ? Pages.goTo(request, "/cases")
                            : told(request, caller, id, sent, answer, "#members"));
        });
    }

    private Mono<ServerResponse> told(
            ServerRequest request, Caller caller, UUID id, Sent sent, Answer<Cases.Written> answer, String anchor) {
        return answer.fold(
                written -> Pages.goTo(
                        request, "/cases/" + id + (written.leftOut().isEmpty() ? "" : "?left=true") + anchor),
                refused -> page.show(request, caller, id, Refusal.of(refused), sent.withoutKey()),
                () -> page.show(request, caller, id, Refusal.AWAY, sent));
    }

    private String key(Sent sent) {
        String given = sent.first("key");
        return given.isEmpty() ? Objects.requireNonNull(keys.get()).toString() : given;
    }
}
