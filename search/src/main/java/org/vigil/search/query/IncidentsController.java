package org.vigil.search.query;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.vigil.search.access.InternalTokens;
import org.vigil.search.access.Viewer;
import org.vigil.search.custody.Readings;
import org.vigil.search.problem.Problem;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Incidents and testimonies over HTTP. */
@RestController
public final class IncidentsController {
    private final ElasticsearchIncidents incidents;
    private final Evidence evidence;
    private final Readings readings;

    public IncidentsController(ElasticsearchIncidents incidents, Evidence evidence, Readings readings) {
        this.incidents = incidents;
        this.evidence = evidence;
        this.readings = readings;
    }

    @GetMapping("/api/incidents")
    Mono<ResponseEntity<IncidentPage>> find(@AuthenticationPrincipal Jwt token, ServerHttpRequest request) {
        Viewer viewer = InternalTokens.viewer(token);
        viewer.requireReader();
        Question question = Question.parse(request.getQueryParams(), viewer);
        return Mono.fromCallable(() -> incidents.find(question))
                .subscribeOn(Schedulers.boundedElastic())
                .map(page -> answer(page, request));
    }

    @GetMapping("/api/incidents/{id}")
    Mono<Evidence.OfIncident> incident(@AuthenticationPrincipal Jwt token, @PathVariable("id") String id) {
        Viewer viewer = InternalTokens.viewer(token);
        viewer.requireReader();
        UUID incident = id(id);
        return Mono.fromCallable(() -> {
                    Evidence.OfIncident opened = evidence.ofIncident(incident, viewer);
                    readings.note(viewer, opened.incident().members());
                    return opened;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    @GetMapping("/api/testimonies/{id}")
    Mono<Evidence.OfTestimony> testimony(@AuthenticationPrincipal Jwt token, @PathVariable("id") String id) {
        Viewer viewer = InternalTokens.viewer(token);
        UUID testimony = id(id);
        return Mono.fromCallable(() -> {
                    Evidence.OfTestimony opened = evidence.ofTestimony(testimony, viewer);
                    readings.note(viewer, List.of(testimony));
                    return opened;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static ResponseEntity<IncidentPage> answer(IncidentPage page, ServerHttpRequest request) {
        String cursor = page.cursor();
        if (cursor == null) {
            return ResponseEntity.ok(page);
        }
        // A relative reference: the caller knows this service by another name than it knows itself.
        String next = UriComponentsBuilder.fromPath(request.getPath().value())
                .query(request.getURI().getRawQuery())
                .replaceQueryParam("cursor", cursor)
                .build(true)
                .toUriString();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .body(page);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound();
        }
    }
}
