package org.vigil.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.contract.vocabulary.KeepReason;
import org.vigil.contract.vocabulary.Language;
import org.vigil.contract.vocabulary.SecondLook;

final class CorrectionsTest {
    /** Twelve units: the face takes two. */
    private static final String TEXT = "Седа 😀 ушла";

    @ParameterizedTest
    @CsvSource({
        "-1, 3, corrections.hide[0].start, out-of-range",
        "13, 14, corrections.hide[0].start, out-of-range",
        "0, 13, corrections.hide[0].end, out-of-range",
        "4, 4, corrections.hide[0].end, end-before-start",
        "4, 1, corrections.hide[0].end, end-before-start",
        "6, 8, corrections.hide[0].start, inside-a-character",
        "4, 6, corrections.hide[0].end, inside-a-character",
    })
    void namesWhatDoesNotFit(int start, int end, String field, String code) {
        Draft draft = draft(new Corrections(List.of(new Corrections.Hide(start, end)), List.of()));

        assertThat(Constraints.violations(draft)).containsExactly(new Violation(field, code));
    }

    @Test
    void keepsADayOnlyForWhatIsAReasonForADay() {
        assertThat(new Corrections(List.of(), List.of(), KeepReason.EVIDENCE).contradictionIn(TEXT))
                .isEmpty();
        assertThat(new Corrections(List.of(), List.of(), KeepReason.COMMON_WORD).contradictionIn(TEXT))
                .contains(new Violation("corrections.day", "unknown-code"));
    }

    @Test
    void namesTheOneOfTwoThatLiesOverTheOther() {
        Corrections corrections = new Corrections(
                List.of(new Corrections.Hide(0, 4)), List.of(new Corrections.Keep(3, 5, KeepReason.PLACE)));

        assertThat(Constraints.violations(draft(corrections)))
                .containsExactly(new Violation("corrections.keep[0]", "overlapping"));
    }

    @Test
    void asksWhySomethingIsKept() {
        Draft draft = Json.readInput(
                "{\"text\":\"Седа\",\"corrections\":{\"keep\":[{\"start\":0,\"end\":4}]}}"
                        .getBytes(StandardCharsets.UTF_8),
                Draft.class);

        assertThat(Constraints.violations(draft))
                .containsExactly(new Violation("corrections.keep[0].reason", "required"));
    }

    @Test
    void takesWhatFits() {
        Corrections corrections = new Corrections(
                List.of(new Corrections.Hide(5, 7), new Corrections.Hide(0, 4)),
                List.of(new Corrections.Keep(8, 12, KeepReason.PLACE)));

        assertThat(Constraints.violations(draft(corrections))).isEmpty();
    }

    @Property(tries = 300)
    void doesNotAskInWhichOrderTheyCame(@ForAll List<@IntRange(min = 0, max = 12) Integer> ends, @ForAll long seed) {
        List<Corrections.Hide> hides = new ArrayList<>();
        for (int end : ends) {
            hides.add(new Corrections.Hide(Math.max(0, end - 3), end));
        }
        List<Corrections.Hide> shuffled = new ArrayList<>(hides);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(code(hides).isPresent()).isEqualTo(code(shuffled).isPresent());
    }

    @Test
    void aSecondPersonGivesAReasonThatFitsAndBringsNothingBack() {
        assertThat(Constraints.violations(
                        new SecondOpinion(SecondOpinion.Verdict.RELEASE, SecondLook.TRANSLATE_FIRST, null)))
                .containsExactly(new Violation("reason", "not-for-this-decision"));
        Corrections keep = new Corrections(List.of(), List.of(new Corrections.Keep(0, 1, KeepReason.OTHER)));
        assertThat(Constraints.violations(
                        new SecondOpinion(SecondOpinion.Verdict.RELEASE, SecondLook.NOBODY_RECOGNISABLE, keep)))
                .containsExactly(new Violation("corrections.keep", "nothing-to-keep"));
    }

    private static Optional<Violation> code(List<Corrections.Hide> hides) {
        return new Corrections(hides, List.of()).contradictionIn(TEXT);
    }

    private static Draft draft(Corrections corrections) {
        return new Draft(TEXT, Language.RU, corrections, List.of(), null, null, null);
    }
}
