package org.vigil.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.vigil.contract.Violation;

/** A refusal as RFC 9457 words it: a stable type, what to do, and the fields concerned. Never quotes the input. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, String title, int status, String detail, List<Violation> errors) {

    static Problem of(int status, String name, String title, String detail) {
        return new Problem("/problems/" + name, title, status, detail, List.of());
    }

    static Problem notJson() {
        return of(400, "not-json", "This is not JSON", "Send one JSON object, encoded in UTF-8.");
    }

    static Problem invalid(List<Violation> errors) {
        return new Problem(
                "/problems/invalid-testimony",
                "The testimony cannot be recorded yet",
                422,
                "Correct the fields named and send it again; nothing was recorded.",
                errors);
    }

    static Problem tooLarge() {
        return of(413, "too-large", "This is too large", "Send at most 1 MiB; attach long material separately.");
    }

    static Problem unsupportedMediaType() {
        return of(415, "unsupported-media-type", "This media type is not taken", "Send application/json.");
    }

    static Problem forbidden(String detail) {
        return of(403, "forbidden", "This is not yours to do", detail);
    }

    static Problem notFound() {
        return of(404, "not-found", "There is no such testimony", "Check the id on the receipt.");
    }

    static Problem withdrawn() {
        return of(
                410,
                "withdrawn",
                "This testimony was withdrawn",
                "A withdrawn testimony is not recorded again under the same id; ask the person first.");
    }

    static Problem keyReused() {
        return of(
                422,
                "idempotency-key-reused",
                "This Idempotency-Key belongs to another testimony",
                "Use a new key for a new testimony; repeat a key only with the same content.");
    }

    static Problem beingDecided() {
        return of(
                409,
                "being-decided",
                "Somebody is deciding about this testimony",
                "Wait some seconds and send it again; nothing was changed.");
    }

    static Problem refusedBySecondPerson() {
        return of(
                409,
                "refused-by-second-person",
                "A second person refused this testimony",
                "Read their reason, change the testimony, and send it as a new one.");
    }

    static Problem logUnavailable() {
        return of(
                503,
                "log-unavailable",
                "The record cannot be kept right now",
                "Keep the text and send it again in some seconds, with the same Idempotency-Key so that it is kept once.");
    }

    static Problem nobodyToSealTo() {
        return new Problem(
                "/problems/nobody-to-seal-to",
                "Contact details cannot be kept safely here",
                422,
                "Nothing was recorded. No recipients are set up to whom contact details could be sealed; note them"
                        + " elsewhere and send the testimony without them, or ask the admin to set up recipients.",
                List.of(new Violation("contact.reach", "nobody-to-seal-to")));
    }

    static Problem vaultUnavailable() {
        return of(
                503,
                "vault-unavailable",
                "What must be sealed cannot be kept right now",
                "Nothing was recorded. Send the same again in some minutes; if it stays, tell the admin that the vault"
                        + " cannot be written to.");
    }

    static Problem notDestroyed() {
        return of(
                503,
                "not-destroyed",
                "Withdrawn, but not yet destroyed",
                "The testimony is withdrawn. What is sealed of it could not be destroyed yet; send the same again in some"
                        + " minutes.");
    }

    static Problem internal(String reference) {
        return of(
                500,
                "internal",
                "Something is broken on our side",
                "Nothing was recorded. Tell the admin the reference " + reference + ".");
    }
}
