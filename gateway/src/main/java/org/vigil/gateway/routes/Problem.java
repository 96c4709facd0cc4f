package org.vigil.gateway.routes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal as RFC 9457 writes it: what is wrong, and what to do about it. Quotes nothing of the request. */
public record Problem(String type, String title, int status, String detail, List<Field> errors) {
    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    /** One field that is wrong; the code is stable, the message plain English. */
    public record Field(String field, String code, @Nullable String message) {}

    public static final Problem UNAUTHENTICATED = of(
            "unauthenticated",
            "Who is asking?",
            401,
            "Send 'Authorization: Bearer' with a token that has not been revoked, or sign in.");
    public static final Problem FORBIDDEN =
            of("forbidden", "Not for this role", 403, "Ask with a token or an account whose role may do this.");
    public static final Problem NOT_FOUND =
            of("not-found", "Nothing here", 404, "Check the address against /api/openapi.json.");
    public static final Problem METHOD_NOT_ALLOWED =
            of("method-not-allowed", "Not with this method", 405, "See /api/openapi.json for what this address takes.");
    public static final Problem TOO_LARGE = of(
            "too-large",
            "Too large",
            413,
            "Send at most 1 MiB, or 100 MiB as an attachment; a narrative has at most 100,000 characters.");
    public static final Problem LOG_UNAVAILABLE = of(
            "log-unavailable",
            "Testimonies cannot be taken right now",
            503,
            "Nothing was stored. Send the same request again, with the same Idempotency-Key.");
    public static final Problem INDEX_UNAVAILABLE =
            of("index-unavailable", "Search is not answering right now", 503, "Ask again in a few seconds.");
    public static final Problem INTERNAL =
            of("internal", "A mistake of ours", 500, "Ask again; if it stays, tell your administrator the time.");

    public static Problem of(String kind, String title, int status, String detail) {
        return new Problem("/problems/" + kind, title, status, detail, List.of());
    }
}
