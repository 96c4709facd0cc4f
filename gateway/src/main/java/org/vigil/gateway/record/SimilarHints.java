package org.vigil.gateway.record;

import java.util.List;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.calls.HttpReviews;
import org.vigil.gateway.calls.HttpReviews.Hint;
import org.vigil.gateway.pages.Pages;
import reactor.core.publisher.Mono;

/** What may be on record already. A courtesy: where it cannot be told, nothing is shown and nothing is held up. */
final class SimilarHints {
    private final Pages pages;
    private final HttpReviews reviews;

    SimilarHints(Pages pages, HttpReviews reviews) {
        this.pages = pages;
        this.reviews = reviews;
    }

    /** A piece of a page, while somebody is still typing. */
    Mono<ServerResponse> show(ServerRequest request) {
        return Mono.zip(request.formData(), Pages.caller(request))
                .flatMap(asked -> of(new Typed(asked.getT1()), asked.getT2()))
                .flatMap(similar -> pages.show(request, "similar", Map.of("similar", similar)));
    }

    /** Always something, perhaps an empty list. */
    Mono<List<Hint>> of(Typed typed, Caller caller) {
        return reviews.similar(caller, FormReader.outline(typed))
                .map(answer -> answer.fold(HttpReviews.Similar::similar, refused -> List.<Hint>of(), List::<Hint>of));
    }
}
