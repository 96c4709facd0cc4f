package org.vigil.gateway.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.calls.Forum;
import org.vigil.gateway.pages.Pages;
import reactor.core.publisher.Mono;

/**
 * What to show while the service is away. Without it no page of a case can be drawn, so what somebody typed is shown by
 * itself, and can be sent again as it was, under the same key.
 */
final class Unsent {
    /** What people type; the rest are choices and marks of the form, which go along unseen. */
    private static final Set<String> TYPED = Set.of(
            "title",
            "testimonies",
            "incidents",
            "member",
            "rank",
            "unit",
            "body",
            "number",
            "note",
            "period",
            "people-min",
            "people-max",
            "summary",
            "reference",
            "text",
            "recipient",
            "purpose",
            "receipt",
            "reason");

    private Unsent() {}

    static Mono<ServerResponse> away(Pages pages, ServerRequest request, Sent sent, @Nullable Forum forum) {
        if (!sent.isSomething()) {
            return pages.show(request, HttpStatus.SERVICE_UNAVAILABLE, "error", Map.of("kind", "cases-unavailable"));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("sent", sent);
        model.put("names", new Names(pages.words(request), forum));
        model.put("address", request.path());
        model.put(
                "typed",
                sent.fields().keySet().stream()
                        .filter(name -> isTyped(name, sent))
                        .toList());
        return pages.show(request, HttpStatus.SERVICE_UNAVAILABLE, "unsent", model);
    }

    private static boolean isTyped(String name, Sent sent) {
        return TYPED.contains(name)
                || (name.startsWith("answer-")
                        && !sent.first(name).equals(sent.first(name.replaceFirst("^answer", "before"))));
    }
}
