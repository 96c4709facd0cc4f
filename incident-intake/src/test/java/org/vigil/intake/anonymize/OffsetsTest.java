package org.vigil.intake.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OffsetsTest {
    @Property(tries = 500)
    void maskedTextIsTheReceivedTextWithTheRedactionsReplaced(@ForAll("texts") String text) {
        Anonymized result = AnonymizerTest.ANONYMIZER.anonymize(text);
        String masked = result.text();
        int read = 0;
        int written = 0;
        for (Redaction redaction : result.redactions()) {
            assertThat(redaction.start()).isGreaterThanOrEqualTo(read);
            assertThat(redaction.end()).isLessThanOrEqualTo(text.length());
            String kept = text.substring(read, redaction.start());
            assertThat(masked.startsWith(kept + "[", written)).isTrue();
            written = masked.indexOf(']', written + kept.length()) + 1;
            read = redaction.end();
        }
        assertThat(masked.substring(written)).isEqualTo(text.substring(read));
    }

    @Property(tries = 200)
    void leavesBlocksAlone(@ForAll("texts") String text) {
        String once = AnonymizerTest.masked(text);
        String twice = AnonymizerTest.masked(once);
        once.lines()
                .flatMap(line -> java.util.regex.Pattern.compile("\\[(?:человек|person) \\d+\\]")
                        .matcher(line)
                        .results())
                .forEach(block -> assertThat(twice).contains(block.group()));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Хасан",
                "Исаев",
                "Исаева",
                "Грозный",
                "в ",
                "полиция",
                "+7 928 123-45-67",
                "someone@example.org",
                "А. ",
                "И\u0301са\u0301ев",
                "Ис\u200Bаев",
                "ﬁ",
                "😀",
                "\uD83D",
                "\u0301\u0301\u0301\u0301\u0301\u0301",
                "ул. Ленина, д. 5",
                ". ",
                ", ",
                " ",
                " ",
                "\n",
                "«",
                "»",
                "(",
                "-",
                "[человек 1]",
                "Khasan",
                "Isayev's",
                "１２３",
                "паспорт 9605 123456",
                "глава Чечни Рамзан Кадыров",
                "Xacан",
                "родился 12.03.1990",
                "ХАСАН",
                "селе ");
        return pieces.list().ofMaxSize(20).map(list -> String.join("", list));
    }
}
