package org.vigil.gateway.custody;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.vigil.gateway.calls.CustodyRecord;
import org.vigil.gateway.calls.HttpCustody;
import org.vigil.gateway.calls.Query;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.Words;
import reactor.core.publisher.Mono;

/** What an auditor sees: numbers, codes, pseudonyms and hashes; nobody's words are there to be seen. */
final class CustodyPages {
    private static final int PAGE = 50;

    private final Pages pages;
    private final HttpCustody custody;

    CustodyPages(Pages pages, HttpCustody custody) {
        this.pages = pages;
        this.custody = custody;
    }

    /** The state of the log and its latest entries; or the chain of the item that was typed. */
    Mono<ServerResponse> show(ServerRequest request) {
        Query asked = Query.of(request.queryParams(), List.of("item", "after"));
        String typed = asked.first("item").strip();
        if (typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return Pages.goTo(request, "/custody/" + UUID.fromString(typed));
        }
        Query query = Query.of(Map.of(), List.of()).only("limit", String.valueOf(PAGE));
        Query page = asked.first("after").matches("\\d{1,9}") ? query.with("after", asked.first("after")) : query;
        return Pages.caller(request)
                .flatMap(caller -> custody.page(caller, page))
                .flatMap(answer -> answer.fold(
                        found -> pages.show(request, "custody", model(request, found, typed)),
                        refused -> away(request),
                        () -> away(request)));
    }

    Mono<ServerResponse> chain(ServerRequest request) {
        UUID item = id(request);
        return Pages.caller(request)
                .flatMap(caller -> custody.chain(caller, item))
                .flatMap(answer -> answer.fold(
                        chain -> {
                            Map<String, Object> model = new HashMap<>();
                            model.put("chain", chain);
                            model.put("told", new Told(pages.words(request)));
                            return pages.show(request, "custody-chain", model);
                        },
                        refused -> pages.show(
                                request,
                                refused.status() == 404 ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT,
                                "error",
                                Map.of("kind", refused.status() == 404 ? "no-custody" : "custody-alarm")),
                        () -> away(request)));
    }

    /** What an outside witness keeps: the three lines, the signature, the public key, as files. */
    Mono<ServerResponse> checkpoint(ServerRequest request) {
        return Pages.caller(request)
                .flatMap(custody::checkpoint)
                .flatMap(answer -> answer.fold(
                        checkpoint -> ServerResponse.ok()
                                .contentType(MediaType.parseMediaType("application/zip"))
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename=\"checkpoint-" + checkpoint.size() + ".zip\"")
                                .bodyValue(CheckpointZip.of(checkpoint)),
                        refused -> pages.show(request, HttpStatus.CONFLICT, "error", Map.of("kind", "custody-alarm")),
                        () -> away(request)));
    }

    private Mono<ServerResponse> away(ServerRequest request) {
        return pages.show(request, HttpStatus.SERVICE_UNAVAILABLE, "error", Map.of("kind", "custody-unavailable"));
    }

    private Map<String, Object> model(ServerRequest request, CustodyRecord.Page page, String typed) {
        Words words = pages.words(request);
        List<CustodyRecord.Told> newestFirst = new ArrayList<>(page.entries());
        Collections.reverse(newestFirst);
        Map<String, Object> model = new HashMap<>();
        model.put("state", page.state());
        model.put("entries", newestFirst);
        model.put("told", new Told(words));
        model.put("typed", typed.isEmpty() ? "" : typed.substring(0, Math.min(60, typed.length())));
        model.put("earlier", page.from() > 0 ? "?after=" + Math.max(0, page.from() - PAGE) : "");
        model.put("later", page.next() < page.state().entries() ? "?after=" + page.next() : "");
        return model;
    }

    private static UUID id(ServerRequest request) {
        try {
            return UUID.fromString(request.pathVariable("id"));
        } catch (IllegalArgumentException notAnId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
