package org.vigil.intake.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work grows with the text, not faster: each of these would take minutes if some pattern were quadratic. */
class AdversarialTextTest {
    private static final Duration GENEROUS = Duration.ofSeconds(30);
    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "«",
                "\u0301",
                "е\u0301\u0308",
                "1",
                "1 ",
                "-1",
                "1°",
                "+",
                "a",
                "a.",
                "a@",
                "@a",
                "А.",
                "А-",
                "x-",
                "A ",
                "Ааа Ббб ",
                "Иванов ",
                "Глава Чечни ",
                "ул. ",
                "ул. А ",
                "дом 1 ",
                "12.12.",
                "12 May ",
                "паспорт ",
                "номер машины ",
                "account ",
                "родился ",
                "AB12 ",
                "0x",
                "a:",
                "http",
                "www.",
                "[человек ",
                "\n",
                " ",
                "\u200B",
                "\uD83D",
                "😀",
                "широта ",
                "ё",
                "[",
                "\"«",
                "@",
                "@@a",
                "а б ",
                "И с",
                "1О",
                "1 2 ",
                "12-",
                "1,2",
                "1.1.1.1.",
                "::",
                "ab:",
                "a b at ",
                " собака ",
                "а точка ",
                "dot ",
                "://",
                "a://",
                "ник ",
                "тг @",
                "username ",
                "паспорт А",
                "серия 9",
                "АБ ",
                "номер А1",
                "машина 1",
                "1°1'",
                "43.123 ",
                "N1.123",
                "координаты 1",
                "кв 1 ",
                "д 1 ",
                "ул ",
                "на а ",
                "живу Аа ",
                "12 Aa ",
                "12 a street ",
                "st ",
                "flat 1 ",
                "один ",
                "born 1 ",
                "г.р. 1.1.19",
                "в/ч ",
                "AB12-"
            })
    void isReadInLinearTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        Anonymized result =
                Assertions.assertTimeoutPreemptively(GENEROUS, () -> AnonymizerTest.ANONYMIZER.anonymize(text));

        assertThat(result.redactions())
                .noneMatch(redaction -> redaction.reason().equals("recognizer-failure"));
    }
}
