package org.vigil.gateway.cases;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.vigil.gateway.calls.Answer;

/** Why something was not done, as a page says it: a message and the fields concerned. Nothing of it is a person's word. */
public record Refusal(HttpStatus status, String message, List<Answer.FieldError> errors) {

    static final Refusal NONE = new Refusal(HttpStatus.OK, "", List.of());
    static final Refusal AWAY = new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "cases.away", List.of());

    static Refusal of(Answer.Refused<?> refused) {
        HttpStatus status = HttpStatus.resolve(refused.status());
        return new Refusal(
                status == null ? HttpStatus.BAD_REQUEST : status,
                "cases.refused" + refused.type().replaceFirst("^/problems/", "."),
                refused.errors());
    }

    /** What is wrong with one answer of a form is said of the field it answers. */
    Refusal about(String field) {
        return new Refusal(
                status,
                message,
                errors.stream()
                        .map(error -> new Answer.FieldError(field, error.code()))
                        .toList());
    }

    /** Whether nobody knows what became of it. */
    boolean isAway() {
        return equals(AWAY);
    }

    public boolean isNone() {
        return message.isEmpty();
    }
}
