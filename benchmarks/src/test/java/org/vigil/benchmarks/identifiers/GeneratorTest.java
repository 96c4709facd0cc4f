package org.vigil.benchmarks.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratorTest {
    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void writesTheSameCasesAgainFromTheSameSeed(IdentifierKind kind) {
        assertThat(kind.cases(7, 100).toList())
                .isEqualTo(kind.cases(7, 100).toList())
                .isNotEqualTo(kind.cases(8, 100).toList());
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void marksWhatItPlantedInsideASentence(IdentifierKind kind) {
        assertThat(kind.cases(7, 300)).allSatisfy(planted -> {
            assertThat(planted.value()).isNotBlank().doesNotContain("{", "}");
            assertThat(planted.text())
                    .doesNotContain("{", "}")
                    .hasSizeGreaterThan(planted.value().length());
        });
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void variesWhatItWrites(IdentifierKind kind) {
        assertThat(kind.cases(7, 300).map(Planted::text).distinct().count()).isGreaterThan(120);
    }

    @ParameterizedTest
    @EnumSource(Trap.class)
    void marksWhatMustStay(Trap trap) {
        assertThat(trap.cases(7, 100))
                .allSatisfy(planted -> assertThat(planted.value()).isNotBlank().doesNotContain("{", "}"));
    }

    @ParameterizedTest
    @CsvSource({"411111111111111, 4111111111111111", "49015420323751, 490154203237518"})
    void completesNumbersByTheirPublishedRule(String body, String whole) {
        assertThat(Digits.withLuhn(body)).isEqualTo(whole);
    }

    @Test
    void laysDigitsIntoTemplates() {
        assertThat(Digits.lay("11223344595", "###-###-### ##")).isEqualTo("112-233-445 95");
    }
}
