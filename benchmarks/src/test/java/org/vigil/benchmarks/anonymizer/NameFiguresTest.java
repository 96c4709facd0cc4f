package org.vigil.benchmarks.anonymizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vigil.intake.anonymize.Anonymized;
import org.vigil.intake.anonymize.Redaction;
import org.vigil.intake.anonymize.RedactionKind;

class NameFiguresTest {
    private static final AnnotatedText TEXT = AnnotatedText.parse(
            "{\"text\": \"😀 Хасан Исаев-мл. пришёл \\\"домой\\\"\", \"spans\": [[2, 14, \"PERSON\"], [20, 25, \"LOC\"]]}");

    @Test
    void readsOffsetsAsCodePoints() {
        int[] name = TEXT.names().get(0);

        assertThat(TEXT.names()).hasSize(1);
        assertThat(TEXT.text().substring(name[0], name[1])).isEqualTo("Хасан Исаев-");
        assertThat(TEXT.lowerCased().text()).contains("хасан исаев");
    }

    @Test
    void countsWordsFoundHiddenForNothingAndLeaking() {
        var figures = new NameFigures();
        figures.add(TEXT, hiding(3, 8));
        assertThat(figures).hasToString(figures("0.5000 (1/2)", "0.0000 (0/2)", "1.0000 (1/1)"));

        var others = new NameFigures();
        others.add(TEXT, hiding(3, TEXT.text().length()));
        assertThat(others).hasToString(figures("1.0000 (2/2)", "1.0000 (2/2)", "0.0000 (0/1)"));
    }

    private static Anonymized hiding(int start, int end) {
        var redaction = new Redaction(start, end, RedactionKind.PERSON, "test");
        return new Anonymized("", List.of(redaction), List.of(), List.of(), Set.of());
    }

    private static String figures(String found, String hidden, String leaking) {
        return String.format(
                "name words found      %s%nother words hidden    %s%ndocuments leaking     %s", found, hidden, leaking);
    }
}
