package org.vigil.gateway.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.contract.Period;
import org.vigil.contract.Submission;
import org.vigil.contract.vocabulary.ActType;
import org.vigil.contract.vocabulary.MethodOfIllTreatment;

class FormReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2017 | -  | - | -   | 2017
                    2017 | 03 | - | -   | 2017-03
                    2017 | 03 | 8 | -   | 2017-03-08
                    2017 | 03 | - | yes | 2017-03~
                    """)
    void readsADateAsPreciselyAsItWasTyped(String year, String month, String day, String about, String edtf) {
        Map<String, String> form = new HashMap<>();
        form.put("year", year);
        form.put("month", month);
        form.put("day", day);
        form.put("about", about);

        assertThat(read(form).period()).isEqualTo(Period.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource({
        "'',03,'',year,year-missing",
        "2017,'',8,month,month-missing",
        "2017,02,31,year,not-a-date",
        "17,'','',year,not-a-period"
    })
    void namesTheDateThatDoesNotExist(String year, String month, String day, String field, String code) {
        assertThat(problems(Map.of("year", year, "month", month, "day", day)))
                .containsExactly(new FieldProblem(field, code));
    }

    @Test
    void neverMakesUpACount() {
        assertThat(read(Map.of()).victims()).isNull();
        assertThat(Objects.requireNonNull(read(Map.of("min", "5")).victims())
                        .count()
                        .max())
                .isNull();
        assertThat(problems(Map.of("min", "five"))).containsExactly(new FieldProblem("min", "not-a-number"));
        assertThat(problems(Map.of("min", "5", "max", "3"))).containsExactly(new FieldProblem("max", "max-below-min"));
    }

    @Test
    void givesMethodsToTortureAndNotToTheArrest() {
        Submission submission = read(Map.of("methods", "ELECTRIC_SHOCK"));

        assertThat(submission.acts())
                .filteredOn(act -> act.methods().contains(MethodOfIllTreatment.ELECTRIC_SHOCK))
                .extracting(act -> act.type())
                .containsExactly(ActType.TORTURE);
    }

    @Test
    void keepsNothingThatTheTypedFormWouldPrint() {
        assertThat(new Typed(Map.of("narrative", List.of("secret words"))).toString())
                .doesNotContain("secret");
    }

    private static Submission read(Map<String, String> more) {
        FormReader.Reading reading = FormReader.read(typed(more));
        assertThat(reading.problems()).isEmpty();
        return Objects.requireNonNull(reading.submission());
    }

    private static List<FieldProblem> problems(Map<String, String> more) {
        return FormReader.read(typed(more)).problems();
    }

    private static Typed typed(Map<String, String> more) {
        Map<String, List<String>> form = new HashMap<>(Map.of(
                "class", List.of("TORTURE"),
                "acts", List.of("ARBITRARY_ARREST", "TORTURE"),
                "narrative", List.of("They came at night."),
                "language", List.of("EN"),
                "scopes", List.of("STORE_INTERNAL")));
        more.forEach((name, value) -> form.put(name, value == null ? List.of() : List.of(value)));
        return new Typed(form);
    }
}
