package org.vigil.e2e.refusal;

import static org.vigil.e2e.refusal.BadInput.header;
import static org.vigil.e2e.refusal.BadInput.oddly;
import static org.vigil.e2e.refusal.BadInput.posting;
import static org.vigil.e2e.refusal.BadInput.sent;
import static org.vigil.e2e.refusal.BadSubmissions.good;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is wrong about a request whatever its body says: who sends it, how, where to, and what a search asks for. */
final class BadRequests {

    private static final String NOBODY = UUID.randomUUID().toString();
    private static final String FORGED = "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIiwicm9sZSI6ImFkbWluIn0.@";

    private BadRequests() {}

    static List<BadInput> strange() {
        return List.of(
                sent("a form", "/api/testimonies", posting("narrative=@", "application/x-www-form-urlencoded"))
                        .answered(415, "unsupported-media-type"),
                sent("XML", "/api/testimonies", posting("<narrative>@</narrative>", "application/xml"))
                        .answered(415, "unsupported-media-type"),
                oddly("a method nobody offers", good(), request -> request.PUT(BodyPublishers.ofString("@")))
                        .answered(Set.of(404, 405)),
                sent("an address that does not exist", "/api/@", (word, plain) -> plain.GET())
                        .answered(404, "not-found"),
                header("a token that is none", good(), "Authorization", "Bearer vigil_@")
                        .answered(401, "unauthenticated"),
                header("a forged internal token", good(), "Authorization", FORGED)
                        .answered(401, "unauthenticated"),
                header("a name and password", good(), "Authorization", "Basic @")
                        .answered(401, "unauthenticated"),
                header("a key of many words", good(), "Idempotency-Key", "@ ".repeat(40)),
                sent("an id that is none", "/api/testimonies/@", (word, plain) -> plain.DELETE())
                        .answered(404, ""),
                sent("an id that nobody has", "/api/testimonies/" + NOBODY, (word, plain) -> plain.DELETE())
                        .answered(404, "not-found"));
    }

    /** What an analyst may get wrong. */
    static List<BadInput> queries() {
        return List.of(
                query("a cursor of one's own", "incidents?cursor=@", "cursor"),
                query("an unknown order", "incidents?sort=@", "sort"),
                query("a size that is none", "incidents?size=@", "size"),
                query("an enormous size", "incidents?size=1000000", "size"),
                query("a region that is none", "incidents?region=@", "region"),
                query("an act that is none", "incidents?act=@", "act"),
                query("a date that is none", "incidents?from=@", "from"),
                query("an end before the start", "incidents?from=2018&to=2017", "to"),
                query("a question as long as a book", "incidents?q=" + "@%20".repeat(150), "q"),
                query("an unknown step", "trends?by=@", "by"),
                query("an unknown split", "trends?by=month&split=@", "split"),
                sent("an incident's id that is none", "/api/incidents/@", (word, plain) -> plain.GET())
                        .answered(404, ""));
    }

    private static BadInput query(String name, String path, String parameter) {
        return sent(name, "/api/" + path, (word, plain) -> plain.GET())
                .as("invalid-query")
                .blaming(parameter);
    }
}
