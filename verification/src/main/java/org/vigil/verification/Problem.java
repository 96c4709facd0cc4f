package org.vigil.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Violation;
import org.vigil.contract.vocabulary.Objection;
import org.vigil.contract.vocabulary.VerificationState;

/** A refusal as RFC 9457 words it: a stable type, what to do, and the fields concerned. Never quotes the input. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<FieldError> errors,
        @Nullable Objection objection,
        @Nullable VerificationState state,
        List<VerificationState> allowed,
        @Nullable String heldBy,
        @Nullable Instant until) {

    Problem(String type, String title, int status, String detail, List<FieldError> errors) {
        this(type, title, status, detail, errors, null, null, List.of(), null, null);
    }

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

    /** The name of an unknown property is the sender's own word, so that only names of ours are repeated. */
    static Problem outline(List<Violation> violations) {
        return new Problem(
                "/problems/invalid-outline",
                "This cannot be looked up yet",
                422,
                "Correct the fields named and ask again; nothing was kept.",
                violations.stream()
                        .map(violation -> new FieldError(
                                violation.code().equals("unknown-property") ? "" : violation.field(),
                                violation.code(),
                                "This is not as it has to be."))
                        .toList());
    }

    /** A step that would have no effect, with the state that the testimony is in and where it may go from there. */
    static Problem illegal(Objection objection, VerificationState state, List<VerificationState> allowed) {
        if (objection == Objection.SAME_PERSON) {
            Problem same = samePerson();
            return new Problem(
                    same.type, same.title, 409, same.detail, List.of(), objection, state, allowed, null, null);
        }
        String name = objection == Objection.NO_BASIS ? "rule-not-met" : "illegal-transition";
        String detail =
                switch (objection) {
                    case NO_BASIS -> "No rule of verification is met; send 'override' with the reason to do it anyway.";
                    case NO_QUESTION -> "Send 'question': what has to be found out.";
                    case NO_SURVIVOR -> "Send 'survivor': the id of the other record that this one repeats.";
                    case ONLY_BY_WITHDRAWAL -> "Withdraw the testimony itself: DELETE /api/testimonies/{id}.";
                    default -> "It is in the state named; from there it goes to one of those allowed.";
                };
        return new Problem(
                "/problems/" + name,
                "The testimony cannot go to this state",
                409,
                detail,
                List.of(),
                objection,
                state,
                allowed,
                null,
                null);
    }

    static Problem samePerson() {
        return of(409, "same-person", "This is a second person's to do", "Ask a verifier who has not worked on it.");
    }

    static Problem held(String by, Instant until) {
        return new Problem(
                "/problems/held",
                "Somebody else works on this",
                409,
                "It is free again when they give it back, or at the time named.",
                List.of(),
                null,
                null,
                List.of(),
                by,
                until);
    }

    static Problem badParameter(String name) {
        return new Problem(
                "/problems/invalid-query",
                "This question cannot be read",
                400,
                "See /api/openapi.json for what may be asked.",
                List.of(new FieldError(name, "unknown-code", "This is none of the known values.")));
    }

    static Problem notHere() {
        return of(404, "not-found", "There is nothing here", "It was decided, withdrawn, or is not yours to see.");
    }

    static Problem deskAway() {
        return of(
                503,
                "verification-starting",
                "Verification is not ready",
                "It is starting, or moving to another machine. Nothing was recorded; ask again in some seconds.");
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
