package org.vigil.search.rebuild;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.access.InternalTokens;
import org.vigil.search.access.Viewer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** How far the index has come, for everybody who may sign in; and the admin's order to build it anew. */
@RestController
public final class RebuildController {
    private final Rebuild rebuild;
    private final KafkaProgress progress;
    private final ElasticsearchCounts counts;

    public RebuildController(Rebuild rebuild, KafkaProgress progress, ElasticsearchCounts counts) {
        this.rebuild = rebuild;
        this.progress = progress;
        this.counts = counts;
    }

    @PostMapping("/api/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void rebuild(@AuthenticationPrincipal Jwt token) {
        InternalTokens.viewer(token).require(Role.ADMIN);
        rebuild.everything();
    }

    @GetMapping("/api/rebuild")
    Mono<KafkaProgress.Progress> progress(@AuthenticationPrincipal Jwt token) {
        InternalTokens.viewer(token).require(Role.ADMIN);
        return Mono.fromCallable(() -> progress.progress(rebuild.isServing())).subscribeOn(Schedulers.boundedElastic());
    }

    @GetMapping("/api/status")
    Mono<Status> status(@AuthenticationPrincipal Jwt token) {
        Viewer viewer = InternalTokens.viewer(token);
        return Mono.fromCallable(() -> new Status(progress.behindSeconds(), counts.documents(viewer)))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** Numbers only, and so for every role. */
    record Status(long behindSeconds, Map<String, Long> documents) {}
}
