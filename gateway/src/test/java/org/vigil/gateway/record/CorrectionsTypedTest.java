package org.vigil.gateway.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Corrections;
import org.vigil.contract.vocabulary.KeepReason;

class CorrectionsTypedTest {

    @Test
    void findsPhrasesHoweverTheyAreSpacedAndCased() {
        assertThat(hides("У  Старой\r\nмельницы 😀 стоял Мельник", "старой мельницы\r\n\r\nмельник\nмельник"))
                .containsExactly(new Corrections.Hide(3, 19), new Corrections.Hide(29, 36));
    }

    @Test
    void findsAPhraseBesideALongerOneThatHoldsIt() {
        assertThat(hides("старый мельник и мельник", "старый мельник\nмельник"))
                .containsExactly(new Corrections.Hide(0, 14), new Corrections.Hide(17, 24));
        assertThat(CorrectionsTyped.read(typed("старый мельник\nмельник", List.of()), "старый мельник")
                        .problems())
                .isEmpty();
    }

    @Test
    void saysWhatIsNotInTheText() {
        CorrectionsTyped read = CorrectionsTyped.read(typed("нет", List.of("PLACE:0:тоже")), "текст");

        assertThat(read.corrections().changeNothing()).isTrue();
        assertThat(read.problems())
                .containsExactly(
                        new FieldProblem("hide", "not-in-text"), new FieldProblem("keep", "no-longer-in-text"));
    }

    @Test
    void keepsTheNearestPlaceAndHidesRatherThanKeeps() {
        String text = "Седа и Седа: и Седа";

        assertThat(CorrectionsTyped.read(typed("", List.of("PLACE:6:Седа", "", "NONSENSE:1:Седа", "PLACE")), text)
                        .corrections()
                        .keep())
                .containsExactly(new Corrections.Keep(7, 11, KeepReason.PLACE));
        assertThat(CorrectionsTyped.read(typed("Седа", List.of("PLACE:0:Седа")), text)
                        .corrections()
                        .keep())
                .isEmpty();
    }

    private static List<Corrections.Hide> hides(String text, String lines) {
        return CorrectionsTyped.read(typed(lines, List.of()), text)
                .corrections()
                .hide();
    }

    private static Typed typed(String hide, List<String> keep) {
        return new Typed(Map.of("hide", List.of(hide), "keep", keep));
    }
}
