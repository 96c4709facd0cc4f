package org.vigil.intake.anonymize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
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
        "Хасан, Исаев, Xasan, Isaev",
        "Оксана, Белова, Oxana, Belova",
        "Роксана, Белова, Roxana, Belova",
        "Ксения, Белова, Xenia, Belova",
        "Максим, Белов, Maxim, Belov",
        "Макс, Белов, Max, Belov",
        "Алексей, Белов, Alexey, Belov",
        "Малихат, Юсупова, Malixat, Yusupova",
        "Махмуд, Юсупов, Maxmud, Yusupov",
        "Ибрагим, Чагаев, Ибрагима, Чагаева",
        "Мария, Громова, Марией, Громовой"
    })
    void nameOnePersonOnce(String given, String surname, String otherGiven, String otherSurname) {
        assertThat(TOKENS.tokensOf(given, surname)).isEqualTo(TOKENS.tokensOf(otherGiven, otherSurname));
    }

    @ParameterizedTest
    @CsvSource({"Хасан, Исаев, Хусейн, Исаев", "Хасан, Исаев, Хасан, Гакаев", "Иса, Белов, Муса, Белов"})
    void tellPeopleApart(String given, String surname, String otherGiven, String otherSurname) {
        assertThat(TOKENS.tokensOf(given, surname)).isNotEqualTo(TOKENS.tokensOf(otherGiven, otherSurname));
    }

    @Test
    void areWorthNothingUnderAnotherKey() {
        byte[] otherKey = new byte[32];
        Arrays.fill(otherKey, (byte) 1);
        String token = TOKENS.tokensOf("Хасан", "Исаев").get(0);
        String other = PersonTokens.keyed(otherKey).tokensOf("Хасан", "Исаев").get(0);

        assertThat(token.substring(token.indexOf('.'))).isNotEqualTo(other.substring(other.indexOf('.')));
        assertThat(token.substring(0, 8)).isNotEqualTo(other.substring(0, 8));
    }

    @Test
    void areRecognisedWhileAKeyIsReplaced() {
        byte[] newKey = new byte[32];
        Arrays.fill(newKey, (byte) 2);
        List<String> before = TOKENS.tokensOf("Хасан", "Исаев");
        List<String> during = PersonTokens.keyed(List.of(newKey, new byte[32])).tokensOf("Хасана", "Исаева");
        List<String> after = PersonTokens.keyed(newKey).tokensOf("Khasan", "Isayev");

        assertThat(during).containsAll(before).containsAll(after).hasSize(2);
        assertThat(after).doesNotContainAnyElementsOf(before);
    }

    @Test
    void refuseAShortKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonTokens.keyed(new byte[16]));
    }
}
