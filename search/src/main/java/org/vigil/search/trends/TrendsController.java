package org.vigil.search.trends;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vigil.search.access.InternalTokens;
import org.vigil.search.access.Viewer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Trends over HTTP. */
@RestController
public final class TrendsController {
    private final Trends trends;

    public TrendsController(Trends trends) {
        this.trends = trends;
    }

    @GetMapping("/api/trends")
    Mono<Trend> trend(@AuthenticationPrincipal Jwt token, ServerHttpRequest request) {
        Viewer viewer = InternalTokens.viewer(token);
        viewer.requireReader();
        Trends.Question question = Trends.Question.parse(request.getQueryParams(), viewer);
        return Mono.fromCallable(() -> trends.trend(question)).subscribeOn(Schedulers.boundedElastic());
    }
}
