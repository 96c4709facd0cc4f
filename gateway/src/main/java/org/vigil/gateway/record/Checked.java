package org.vigil.gateway.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Corrections;
import org.vigil.contract.Submission;
import org.vigil.contract.vocabulary.KeepReason;
import org.vigil.contract.vocabulary.QuarantineReason;
import org.vigil.contract.vocabulary.SecondLook;
import org.vigil.gateway.calls.HttpIntake.Preview;
import org.vigil.gateway.calls.HttpIntake.Redaction;
import org.vigil.gateway.calls.HttpReviews.Hint;

/** What the page shows that comes between the form and the receipt. */
final class Checked {
    private Checked() {}

    /** One thing that the machine found: what was typed, what it is, why, and what was chosen for it. */
    public record Row(String words, Redaction redaction, String chosen) {
        public boolean mayBeKept() {
            return !"NEVER".equals(redaction.keep());
        }

        public boolean takesTwo() {
            return "WITH_A_SECOND".equals(redaction.keep());
        }

        public boolean isKept() {
            return !chosen.isEmpty();
        }

        public boolean isChosen(KeepReason reason) {
            return chosen.equals(reason.name());
        }

        public String value(KeepReason reason) {
            return KeepTyped.write(reason, redaction.start(), words);
        }
    }

    static Map<String, Object> model(
            Typed typed, Submission submission, Preview preview, List<Hint> similar, List<FieldProblem> problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("typed", typed);
        model.put("submission", submission);
        model.put("pieces", Redacted.pieces(preview));
        model.put("hidden", preview.redactions().size());
        model.put("rows", rows(submission, preview));
        model.put("keepReasons", List.of(KeepReason.values()));
        model.put("risk", Objects.requireNonNullElse(preview.risk(), "LOW"));
        model.put("riskReasons", preview.riskReasons());
        model.put("alike", Objects.requireNonNullElse(preview.alike(), -1));
        model.put("quarantine", known(preview.quarantine()));
        model.put("months", preview.months());
        model.put(
                "dayKept",
                Optional.ofNullable(submission.corrections())
                        .map(Corrections::day)
                        .map(KeepReason::name)
                        .orElse(""));
        model.put("dayReasons", List.of(KeepReason.EVIDENCE, KeepReason.OTHER));
        model.put("similar", similar);
        model.put("problems", problems);
        return model;
    }

    /** The reasons that this page has words for. */
    static List<QuarantineReason> known(List<String> reasons) {
        return Stream.of(QuarantineReason.values())
                .filter(reason -> reasons.contains(reason.name()))
                .toList();
    }

    /** The reason of a second person, if this page has words for it. */
    static Optional<SecondLook> secondLook(@Nullable String reason) {
        return Stream.of(SecondLook.values())
                .filter(known -> known.name().equals(reason))
                .findFirst();
    }

    private static List<Row> rows(Submission submission, Preview preview) {
        List<Row> rows = new ArrayList<>();
        preview.redactions().forEach(hidden -> rows.add(row(submission, hidden, "")));
        preview.kept().forEach(kept -> rows.add(row(submission, kept, chosen(submission, kept))));
        rows.sort(Comparator.comparingInt(row -> row.redaction().start()));
        return rows;
    }

    private static Row row(Submission submission, Redaction redaction, String chosen) {
        String text = submission.narrative();
        boolean fits =
                redaction.start() >= 0 && redaction.start() < redaction.end() && redaction.end() <= text.length();
        return new Row(fits ? text.substring(redaction.start(), redaction.end()) : "", redaction, chosen);
    }

    private static String chosen(Submission submission, Redaction kept) {
        return Optional.ofNullable(submission.corrections()).map(Corrections::keep).orElse(List.of()).stream()
                .filter(keep -> keep.start() == kept.start() && keep.end() == kept.end())
                .map(keep -> keep.reason().name())
                .findFirst()
                .orElse("");
    }
}
