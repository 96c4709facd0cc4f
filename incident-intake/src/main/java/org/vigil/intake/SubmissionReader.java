package org.vigil.intake;

import java.util.List;
import org.vigil.contract.Json;
import org.vigil.contract.Submission;
import org.vigil.contract.UnreadableJson;
import org.vigil.contract.Violation;

/** Reads what a monitor sent, or refuses it with the field named; what was sent is never part of the refusal. */
final class SubmissionReader {
    private SubmissionReader() {}

    static Submission submission(byte[] body) {
        Submission submission = read(body, Submission.class);
        List<Violation> violations = HouseRules.violations(submission);
        if (!violations.isEmpty()) {
            throw new Refused(Problem.invalid(violations));
        }
        return submission;
    }

    static <T> T read(byte[] body, Class<T> type) {
        try {
            return Json.readInput(body, type);
        } catch (UnreadableJson unreadable) {
            Violation violation = unreadable.violation();
            if (violation.field().isEmpty() || violation.code().equals("not-json")) {
                throw new Refused(Problem.notJson());
            }
            throw new Refused(Problem.invalid(List.of(new Violation(plain(violation.field()), violation.code()))));
        }
    }

    /** The name of an unknown property is the sender's own word, so only plain short names are repeated. */
    private static String plain(String field) {
        return field.matches("[A-Za-z_.\\[\\]0-9]{1,80}") ? field : "(unknown)";
    }
}
