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
                "ё"
            })
    void isReadInLinearTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        Anonymized result =
                Assertions.assertTimeoutPreemptively(GENEROUS, () -> AnonymizerTest.ANONYMIZER.anonymize(text));

        assertThat(result.redactions())
                .noneMatch(redaction -> redaction.reason().equals("recognizer-failure"));
    }
}
