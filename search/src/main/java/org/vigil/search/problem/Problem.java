package org.vigil.search.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal with a stable type, what to do, and the field it is about; never with what was sent. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    private Problem(String type, String title, int status, String detail, List<Field> errors) {
        super(type, null, false, false);
        this.answer = new Answer("/problems/" + type, title, status, detail, errors.isEmpty() ? null : errors);
    }

    public Answer answer() {
        return answer;
    }

    public static Problem invalidQuery(String parameter, String code, String detail) {
        return new Problem(
                "invalid-query",
                "The question cannot be read",
                400,
                detail,
                List.of(new Field(parameter, code, detail)));
    }

    public static Problem unauthenticated() {
        return new Problem("unauthenticated", "Not signed in", 401, "Sign in, or send a valid token.", List.of());
    }

    public static Problem forbidden(String detail) {
        return new Problem("forbidden", "Not allowed", 403, detail, List.of());
    }

    public static Problem notFound() {
        return new Problem("not-found", "Not found", 404, "There is nothing here that you may see.", List.of());
    }

    public static Problem methodNotAllowed() {
        return new Problem(
                "method-not-allowed", "Method not allowed", 405, "Use a method that this address offers.", List.of());
    }

    public static Problem indexUnavailable() {
        return new Problem(
                "index-unavailable",
                "The index cannot be reached",
                503,
                "Nothing is lost. Try again in a few seconds.",
                List.of());
    }

    public static Problem logUnavailable() {
        return new Problem(
                "log-unavailable",
                "The record cannot be kept right now",
                503,
                "Send the same again in some seconds, with the same Idempotency-Key so that it is kept once.",
                List.of());
    }

    /** What was sent has fields at fault; nothing was changed. */
    public static Problem invalid(List<Field> fields) {
        return new Problem("invalid", "Something has to be corrected", 422, "Correct the fields named.", fields);
    }

    /** As things stand this cannot be done; {@code type} says why, for machines. */
    public static Problem conflict(String type, String detail, List<Field> fields) {
        return new Problem(type, "This cannot be done as things stand", 409, detail, fields);
    }

    /** It was there and is not any more. */
    public static Problem gone(String type, String detail) {
        return new Problem(type, "This is not kept any longer", 410, detail, List.of());
    }

    public static Problem notJson() {
        return new Problem("not-json", "This is not JSON", 400, "Send a JSON object.", List.of());
    }

    public static Problem badRequest(String type, String title, String detail) {
        return new Problem(type, title, 400, detail, List.of());
    }

    public static Problem custodyUnavailable() {
        return new Problem(
                "custody-unavailable",
                "The record of custody cannot be reached",
                503,
                "Nothing is lost. Try again in a few seconds.",
                List.of());
    }

    /** Not a matter of trying again: somebody has to look. */
    public static Problem custodyAlarm(String found) {
        return new Problem(
                "custody-alarm",
                "The record of custody is not what was signed",
                409,
                "Nothing is signed until somebody has looked: " + found + ". Tell the admin and the auditor.",
                List.of());
    }

    /** What the framework refuses before a question reaches us. */
    public static Problem refused(int status) {
        return new Problem("invalid-query", "The request cannot be answered", status, "Check the request.", List.of());
    }

    public static Problem internal() {
        return new Problem("internal", "Something went wrong here", 500, "It has been noted. Try again.", List.of());
    }

    /** The body as RFC 9457 has it, extended by the fields at fault. */
    public record Answer(
            String type,
            String title,
            int status,
            String detail,
            @Nullable List<Field> errors) {}

    /** A field at fault, a stable code, and plain English. */
    public record Field(String field, String code, String message) {}
}
