package org.vigil.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** A refusal as RFC 9457 words it: a stable type, what to do, and the fields concerned. Never quotes the input. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, List<FieldError> errors) {

    /** A field, a stable code of what is wrong with it, and the same in plain words. */
    record FieldError(String field, String code, String message) {}

    static Problem of(int status, String name, String title, String detail) {
        return new Problem("/problems/" + name, title, status, detail, List.of());
    }

    static Problem notJson() {
        return of(400, "not-json", "This is not JSON", "Send one JSON object, encoded in UTF-8.");
    }

    static Problem invalid(List<FieldError> errors) {
        return new Problem(
                "/problems/invalid-decision",
                "The decision cannot be recorded yet",
                422,
                "Correct the fields named and send it again; nothing was recorded.",
                errors);
    }

    static Problem tooLarge() {
        return of(413, "too-large", "This is too large", "A decision fits into 64 KiB; shorten the reason.");
    }

    static Problem unsupportedMediaType() {
        return of(415, "unsupported-media-type", "This media type is not taken", "Send application/json.");
    }

    static Problem unauthenticated() {
        return of(401, "unauthenticated", "Who is asking?", "Sign in, or send a bearer token that is valid.");
    }

    static Problem forbidden() {
        return of(403, "forbidden", "This is not yours to do", "Ask a verifier to decide.");
    }

    static Problem logUnavailable() {
        return of(
                503,
                "log-unavailable",
                "The decision cannot be kept right now",
                "Nothing was recorded. Send it again in some seconds.");
    }

    static Problem internal(String reference) {
        return of(
                500,
                "internal",
                "Something is broken on our side",
                "Nothing was recorded. Tell the admin the reference " + reference + ".");
    }

    /** Problems that the framework finds. */
    static Problem framework(int status) {
        return switch (status) {
            case 404 -> of(404, "not-found", "There is nothing here", "Check the address.");
            case 405 -> of(405, "method-not-allowed", "This cannot be done here", "See /api/openapi.json.");
            case 406 -> of(406, "not-acceptable", "Only JSON is served here", "Accept application/json.");
            case 413 -> tooLarge();
            case 415 -> unsupportedMediaType();
            default -> of(status, "invalid-request", "This request cannot be read", "See /api/openapi.json.");
        };
    }
}
