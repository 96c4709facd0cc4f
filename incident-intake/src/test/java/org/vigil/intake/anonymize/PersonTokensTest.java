package org.vigil.intake.anonymize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTokensTest {
    private static final PersonTokens TOKENS = PersonTokens.keyed(new byte[32]);

    @ParameterizedTest
    @CsvSource({
        "Хасан, Исаев, Хасана, Исаева",
        "Хасан, Исаев, Исаевым, Хасаном",
        "Хасан, Исаев, Khasan, Isaev",
        "Хасан, Исаев, Hassan, Isayev",
        "Зарема, Яндиева, Zarema, Iandieva",
        "Артём, Белов, Artem, Belov",
        "Данияр, Жуков, Daniiar, Zhukov",
        "Ибрагим, Чагаев, Ибрагима, Чагаева",
        "Мария, Громова, Марией, Громовой"
    })
    void nameOnePersonOnce(String given, String surname, String otherGiven, String otherSurname) {
        assertThat(TOKENS.tokenOf(given, surname)).isEqualTo(TOKENS.tokenOf(otherGiven, otherSurname));
    }

    @ParameterizedTest
    @CsvSource({"Хасан, Исаев, Хусейн, Исаев", "Хасан, Исаев, Хасан, Гакаев", "Иса, Белов, Муса, Белов"})
    void tellPeopleApart(String given, String surname, String otherGiven, String otherSurname) {
        assertThat(TOKENS.tokenOf(given, surname)).isNotEqualTo(TOKENS.tokenOf(otherGiven, otherSurname));
    }

    @Test
    void areWorthNothingUnderAnotherKey() {
        byte[] otherKey = new byte[32];
        Arrays.fill(otherKey, (byte) 1);
        String token = TOKENS.tokenOf("Хасан", "Исаев");
        String other = PersonTokens.keyed(otherKey).tokenOf("Хасан", "Исаев");

        assertThat(token.substring(token.indexOf('.'))).isNotEqualTo(other.substring(other.indexOf('.')));
        assertThat(token.substring(0, 8)).isNotEqualTo(other.substring(0, 8));
    }

    @Test
    void refuseAShortKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonTokens.keyed(new byte[16]));
    }
}
