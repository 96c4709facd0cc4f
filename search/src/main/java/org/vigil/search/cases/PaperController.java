package org.vigil.search.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.access.InternalTokens;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.chronology.Chronology;
import org.vigil.search.cases.forum.Completeness;
import org.vigil.search.cases.forum.Forum;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.problem.Problem;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What is written out of a case: what a forum still lacks of it, and its chronology; and what forums want at all. */
@RestController
public final class PaperController {
    private final CaseReading reading;
    private final Lacking lacking;
    private final Forums forums;

    PaperController(CaseReading reading, Lacking lacking, Forums forums) {
        this.reading = reading;
        this.lacking = lacking;
        this.forums = forums;
    }

    /** All definitions. */
    record Page(List<Forum> items) {}

    @GetMapping("/api/forums")
    Page forums(@AuthenticationPrincipal Jwt token) {
        Viewer viewer = InternalTokens.viewer(token);
        if (viewer.role() != Role.ADVOCATE && viewer.role() != Role.VERIFIER) {
            throw Problem.forbidden("This needs the role advocate or verifier.");
        }
        return new Page(forums.all());
    }

    @GetMapping("/api/cases/{id}/completeness")
    Mono<Completeness> completeness(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestParam(name = "forum", required = false) @Nullable String forum,
            @RequestParam(name = "level", required = false) @Nullable String level,
            @RequestParam(name = "language", required = false) @Nullable String language) {
        Viewer viewer = InternalTokens.viewer(token);
        return Mono.fromCallable(() -> lacking.of(Answers.id(id), forum, level, language, viewer))
                .subscribeOn(Schedulers.boundedElastic());
    }

    @GetMapping("/api/cases/{id}/chronology")
    Mono<Chronology> chronology(
            @AuthenticationPrincipal Jwt token,
            @PathVariable("id") String id,
            @RequestParam(name = "lang", required = false) @Nullable String lang) {
        Viewer viewer = InternalTokens.viewer(token);
        String language = Answers.language(lang);
        return Mono.fromCallable(() -> reading.chronology(Answers.id(id), language, viewer))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
