package org.vigil.search.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.search.access.InternalTokens;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.filing.Deadline;
import org.vigil.search.cases.filing.ICalendar;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The terms of one's own cases, as a list and as a calendar. */
@RestController
public final class DeadlinesController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CaseReading reading;

    DeadlinesController(CaseReading reading) {
        this.reading = reading;
    }

    /** All open terms, the next ones first. */
    record Page(List<Deadline> items) {}

    @GetMapping("/api/deadlines")
    Mono<Page> list(@AuthenticationPrincipal Jwt token) {
        Viewer viewer = InternalTokens.viewer(token);
        return Mono.fromCallable(() -> new Page(reading.deadlines(viewer))).subscribeOn(Schedulers.boundedElastic());
    }

    @GetMapping("/api/deadlines.ics")
    Mono<ResponseEntity<byte[]>> calendar(
            @AuthenticationPrincipal Jwt token, @RequestParam(name = "lang", required = false) @Nullable String lang) {
        Viewer viewer = InternalTokens.viewer(token);
        String language = Answers.language(lang);
        return Mono.fromCallable(() -> ICalendar.of(reading.deadlines(viewer), language, reading.now()))
                .subscribeOn(Schedulers.boundedElastic())
                .map(text -> ResponseEntity.ok().contentType(CALENDAR).body(text.getBytes(StandardCharsets.UTF_8)));
    }
}
