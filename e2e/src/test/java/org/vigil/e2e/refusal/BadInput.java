package org.vigil.e2e.refusal;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One kind of bad input: what is sent, with a word hidden in it, and what must be answered. Wherever {@code @} stands in
 * a path or a body, the word is sent.
 *
 * @param problem the stable kind of the problem; empty if any will do
 * @param field the field that the problem must name; empty if there is none
 */
record BadInput(String name, String path, Request request, Set<Integer> statuses, String problem, String field) {

    /** Shapes a request around the hidden word. */
    @FunctionalInterface
    interface Request {
        HttpRequest.Builder with(String word, HttpRequest.Builder plain);
    }

    static BadInput sent(String name, String path, Request request) {
        return new BadInput(name, path, request, Set.of(400, 422), "", "");
    }

    /** A submission whose body is this. */
    static BadInput body(String name, String body) {
        return sent(name, "/api/testimonies", posting(body, "application/json"));
    }

    static Request posting(String body, String contentType) {
        return (word, plain) ->
                plain.header("Content-Type", contentType).POST(BodyPublishers.ofString(body.replace("@", word)));
    }

    /** A sound submission, sent in an unsound way. */
    static BadInput oddly(String name, String body, UnaryOperator<HttpRequest.Builder> way) {
        Request sound = posting(body, "application/json");
        return sent(name, "/api/testimonies", (word, plain) -> way.apply(sound.with(word, plain)));
    }

    static BadInput header(String name, String body, String header, String value) {
        Request sound = posting(body, "application/json");
        return sent(name, "/api/testimonies", (word, plain) -> sound.with(word, plain)
                .setHeader(header, value.replace("@", word)));
    }

    BadInput answered(int status, String kind) {
        return new BadInput(name, path, request, Set.of(status), kind, field);
    }

    BadInput answered(Set<Integer> anyOf) {
        return new BadInput(name, path, request, anyOf, problem, field);
    }

    BadInput as(String kind) {
        return new BadInput(name, path, request, statuses, kind, field);
    }

    BadInput blaming(String culprit) {
        return new BadInput(name, path, request, statuses, problem, culprit);
    }

    @Override
    public String toString() {
        return name;
    }
}
