package org.vigil.gateway.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.vigil.contract.vocabulary.Language;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.Cases;
import org.vigil.gateway.calls.Completeness;
import org.vigil.gateway.calls.Forum;
import org.vigil.gateway.calls.HttpCases;
import org.vigil.gateway.calls.Query;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PathLocale;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a forum still needs of a case: its form, its conditions, whose consent reaches it; and the request for a packet. */
final class ForumPages {
    private final Pages pages;
    private final HttpCases cases;
    private final Supplier<UUID> keys;

    ForumPages(Pages pages, HttpCases cases, Supplier<UUID> keys) {
        this.pages = pages;
        this.cases = cases;
        this.keys = keys;
    }

    Mono<ServerResponse> show(ServerRequest request) {
        return Pages.caller(request)
                .flatMap(caller ->
                        page(request, caller, request.queryParam("level").orElse(""), Refusal.NONE, Sent.nothing()));
    }

    /** Writes down each answer of the form that was changed. */
    Mono<ServerResponse> answer(ServerRequest request) {
        UUID id = Sent.idIn(request, "id");
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(given -> {
            Sent sent = Sent.of("answers", given.getT2());
            return Flux.fromIterable(changed(request, sent))
                    .concatMap(answer -> cases.add(given.getT1(), id, "answers", answer, key(sent, answer))
                            .map(told -> told.fold(
                                    written -> Refusal.NONE,
                                    refused -> Refusal.of(refused)
                                            .about(answer.get("field") + "." + answer.get("language")),
                                    () -> Refusal.AWAY)))
                    .takeUntil(refusal -> !refusal.isNone())
                    .last(Refusal.NONE)
                    .flatMap(refusal -> refusal.isNone()
                            ? Pages.goTo(request, back(request, sent, "#form"))
                            : page(
                                    request,
                                    given.getT1(),
                                    sent.first("level"),
                                    refusal,
                                    refusal.isAway() ? sent : sent.withoutKey()));
        });
    }

    Mono<ServerResponse> confirm(ServerRequest request) {
        UUID id = Sent.idIn(request, "id");
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(given -> {
            Sent sent = Sent.of("confirmations/" + given.getT2().getFirst("gate"), given.getT2());
            Map<String, Object> content = sent.stated("gate", "note");
            content.put("forum", forum(request));
            return cases.add(given.getT1(), id, "confirmations", content, sent.first("key"))
                    .flatMap(answer -> answer.fold(
                            written -> Pages.goTo(request, back(request, sent, "#gates")),
                            refused -> page(
                                    request,
                                    given.getT1(),
                                    sent.first("level"),
                                    Refusal.of(refused),
                                    sent.withoutKey()),
                            () -> page(request, given.getT1(), sent.first("level"), Refusal.AWAY, sent)));
        });
    }

    Mono<ServerResponse> request(ServerRequest request) {
        UUID id = Sent.idIn(request, "id");
        return Mono.zip(Pages.caller(request), request.formData()).flatMap(given -> {
            Sent sent = Sent.of("packets", given.getT2());
            Map<String, Object> content = sent.stated("level", "signer", "recipient", "purpose", "supersedes");
            content.put("forum", forum(request));
            content.put("languages", sent.all("languages"));
            return cases.add(given.getT1(), id, "packets", content, sent.first("key"))
                    .flatMap(answer -> answer.fold(
                            written -> Pages.goTo(request, "/packets/" + written.id()),
                            refused -> page(
                                    request,
                                    given.getT1(),
                                    sent.first("level"),
                                    Refusal.of(refused),
                                    sent.withoutKey()),
                            () -> page(request, given.getT1(), sent.first("level"), Refusal.AWAY, sent)));
        });
    }

    /** One form holds many answers, and each is written by itself. */
    private static String key(Sent sent, Map<String, Object> answer) {
        String key = sent.first("key");
        return key.isEmpty() ? "" : key + "-" + answer.get("language") + "-" + answer.get("field");
    }

    /** Fields come as {@code answer-LANGUAGE-FIELD} with what stood there before as {@code before-LANGUAGE-FIELD}. */
    private static List<Map<String, Object>> changed(ServerRequest request, Sent sent) {
        List<Map<String, Object>> changed = new ArrayList<>();
        for (Language language : Language.values()) {
            String prefix = "answer-" + language + "-";
            for (String name : sent.fields().keySet()) {
                if (!name.startsWith(prefix)) {
                    continue;
                }
                String field = name.substring(prefix.length());
                String text = sent.first(name);
                if (!text.equals(sent.first("before-" + language + "-" + field))) {
                    Map<String, Object> answer = new LinkedHashMap<>();
                    answer.put("forum", forum(request));
                    answer.put("field", field);
                    answer.put("language", language);
                    if (!text.isEmpty()) {
                        answer.put("text", text);
                    }
                    changed.add(answer);
                }
            }
        }
        return changed;
    }

    private Mono<ServerResponse> page(ServerRequest request, Caller caller, String level, Refusal refusal, Sent sent) {
        UUID id = Sent.idIn(request, "id");
        Language language = language(request, sent);
        return Mono.zip(cases.one(caller, id), cases.forums(caller)).flatMap(asked -> {
            Forum forum = asked.getT2().byCode(forum(request));
            return asked.getT1()
                    .fold(
                            file -> forum == null
                                    ? notFound(request)
                                    : lacking(
                                            request,
                                            caller,
                                            file,
                                            forum,
                                            question(forum, level, language),
                                            refusal,
                                            sent),
                            refused -> notFound(request),
                            () -> Unsent.away(pages, request, sent, forum));
        });
    }

    private Mono<ServerResponse> lacking(
            ServerRequest request,
            Caller caller,
            Cases.View file,
            Forum forum,
            Query question,
            Refusal refusal,
            Sent sent) {
        return cases.completeness(caller, file.id(), question)
                .flatMap(answer -> answer.fold(
                        needs -> pages.show(
                                request, refusal.status(), "forum", model(request, file, forum, needs, refusal, sent)),
                        refused -> notFound(request),
                        () -> Unsent.away(pages, request, sent, forum)));
    }

    /** At the level that was asked for, or the first that the forum has. */
    private static Query question(Forum forum, String level, Language language) {
        String known = forum.levels().stream()
                .map(Forum.LevelOf::level)
                .filter(level::equals)
                .findFirst()
                .orElseGet(() -> forum.levels().get(0).level());
        return Query.of(
                Map.of(
                        "forum", List.of(forum.code()),
                        "level", List.of(known),
                        "language", List.of(language.name())),
                List.of("forum", "level", "language"));
    }

    private Map<String, Object> model(
            ServerRequest request, Cases.View file, Forum forum, Completeness needs, Refusal refusal, Sent sent) {
        Map<String, Object> model = new HashMap<>();
        model.put("names", new Names(pages.words(request), forum));
        model.put("file", file);
        model.put("forum", forum);
        model.put("needs", needs);
        model.put("in", needs.language());
        model.put("allLanguages", Language.values());
        model.put("refusal", refusal);
        model.put("sent", sent);
        model.put("key", keys.get());
        return model;
    }

    /** The language of the form, which need not be that of the page. */
    private static Language language(ServerRequest request, Sent sent) {
        String stated = sent.first("in").isEmpty() ? request.queryParam("in").orElse("") : sent.first("in");
        String own = PathLocale.of(request.exchange()).getLanguage().toUpperCase(Locale.ROOT);
        return Language.valueOf(isLanguage(stated) ? stated : own);
    }

    private static boolean isLanguage(String code) {
        return List.of(Language.values()).stream()
                .anyMatch(known -> known.name().equals(code));
    }

    private Mono<ServerResponse> notFound(ServerRequest request) {
        return pages.show(request, HttpStatus.NOT_FOUND, "error", Map.of("kind", "not-found"));
    }

    private static String forum(ServerRequest request) {
        String forum = request.pathVariable("forum");
        if (!forum.matches("[A-Z0-9-]{1,40}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return forum;
    }

    private static String back(ServerRequest request, Sent sent, String anchor) {
        String level = sent.first("level");
        String in = sent.first("in");
        Query query = Query.of(
                Map.of("level", List.of(level), "in", List.of(isLanguage(in) ? in : "")), List.of("level", "in"));
        return "/cases/" + Sent.idIn(request, "id") + "/forums/" + forum(request) + query.asSuffix() + anchor;
    }
}
