package org.vigil.gateway.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigil.contract.Corrections;
import org.vigil.contract.vocabulary.KeepReason;

/**
 * The corrections that a form holds, for the text that it holds. What no longer fits the text is left out and said; where
 * something is to be hidden and kept, it is hidden.
 */
record CorrectionsTyped(Corrections corrections, List<FieldProblem> problems) {
    static final String HIDE = "hide";
    static final String KEEP = "keep";
    static final String DAY = "keepDay";

    static CorrectionsTyped read(Typed typed, String text) {
        Phrases phrases = Phrases.in(text, typed.value(HIDE));
        List<FieldProblem> problems = new ArrayList<>();
        if (phrases.missing() > 0) {
            problems.add(new FieldProblem(HIDE, "not-in-text"));
        }
        List<Corrections.Keep> keeps = new ArrayList<>();
        for (String value : typed.values(KEEP)) {
            Optional<KeepTyped> wanted = KeepTyped.read(value);
            if (wanted.isEmpty()) {
                continue;
            }
            Optional<Corrections.Keep> keep = wanted.get().in(text);
            if (keep.isEmpty()) {
                problems.add(new FieldProblem(KEEP, "no-longer-in-text"));
            } else if (isFree(keep.get(), phrases.found(), keeps)) {
                keeps.add(keep.get());
            }
        }
        return new CorrectionsTyped(
                new Corrections(
                        phrases.found(),
                        keeps,
                        typed.code(DAY, KeepReason.class).orElse(null)),
                FormFields.inOrder(problems));
    }

    private static boolean isFree(Corrections.Keep keep, List<Corrections.Hide> hides, List<Corrections.Keep> keeps) {
        return hides.stream().noneMatch(hide -> Phrases.overlap(hide, keep))
                && keeps.stream().noneMatch(other -> Phrases.overlap(other, keep));
    }
}
