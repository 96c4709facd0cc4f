package org.vigil.gateway.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ResponseStatusException;
import org.vigil.contract.vocabulary.Language;
import org.vigil.gateway.calls.Forum;
import org.vigil.gateway.calls.Query;
import org.vigil.gateway.pages.PathLocale;

/** Which form is meant: of which case, before which forum, how much of it may be told, and in which language it is filled in. */
record FormAddress(UUID caseId, String forum, String level, Language language) {

    /** As the address of the page says, or the form that was sent. */
    static FormAddress of(ServerRequest request, Sent sent) {
        String forum = request.pathVariable("forum");
        if (!forum.matches("[A-Z0-9-]{1,40}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new FormAddress(
                Sent.idIn(request, "id"), forum, stated(request, sent, "level"), language(request, sent));
    }

    /** This page or another of the forum, at the same level and in the same language. */
    String page(String path) {
        Query query = Query.of(Map.of("level", List.of(level), "in", List.of(language.name())), List.of("level", "in"));
        return "/cases/" + caseId + "/forums/" + forum + path + query.asSuffix();
    }

    /** What is asked of the service: at the level that was asked for, or the first that the forum has. */
    Query question(Forum known) {
        String told = known.levels().stream()
                .map(Forum.LevelOf::level)
                .filter(level::equals)
                .findFirst()
                .orElseGet(() -> known.levels().get(0).level());
        return Query.of(
                Map.of("forum", List.of(forum), "level", List.of(told), "language", List.of(language.name())),
                List.of("forum", "level", "language"));
    }

    /** That of the form, which need not be that of the page. */
    private static Language language(ServerRequest request, Sent sent) {
        String stated = stated(request, sent, "in");
        String own = PathLocale.of(request.exchange()).getLanguage().toUpperCase(Locale.ROOT);
        return Stream.of(Language.values())
                .filter(known -> known.name().equals(stated))
                .findFirst()
                .orElseGet(() -> Language.valueOf(own));
    }

    private static String stated(ServerRequest request, Sent sent, String name) {
        return sent.first(name).isEmpty() ? request.queryParam(name).orElse("") : sent.first(name);
    }
}
