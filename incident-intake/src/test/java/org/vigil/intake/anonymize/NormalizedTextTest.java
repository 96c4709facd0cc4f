package org.vigil.intake.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedTextTest {
    @Property(tries = 1000)
    void everyCharacterStandsForAStretchOfTheTextAsReceived(@ForAll("texts") String received) {
        NormalizedText normalized = NormalizedText.of(received);
        int before = 0;
        for (int i = 0; i < normalized.text().length(); i++) {
            int start = normalized.receivedStart(i);
            int end = normalized.receivedEnd(i + 1);
            assertThat(start).isGreaterThanOrEqualTo(before).isLessThan(end);
            assertThat(end).isLessThanOrEqualTo(received.length());
            before = start;
        }
    }

    @Property(tries = 500)
    void invisibleCharactersChangeNothing(@ForAll("plain") String text, @ForAll("invisible") String invisible) {
        String strewn = String.join(invisible, text.split(""));

        assertThat(NormalizedText.of(strewn).text())
                .isEqualTo(NormalizedText.of(text).text());
    }

    @Property(tries = 500)
    void ordinaryTextStaysAsItIs(@ForAll("plain") String text) {
        assertThat(NormalizedText.of(text).text()).isEqualTo(text);
    }

    @Property(tries = 500)
    void hidingEveryCharacterHidesAllThatCanBeRead(@ForAll("texts") String received) {
        NormalizedText normalized = NormalizedText.of(received);
        var covered = new boolean[received.length()];
        for (int i = 0; i < normalized.text().length(); i++)
            for (int j = normalized.receivedStart(i); j < normalized.receivedEnd(i + 1); j++) covered[j] = true;
        for (int j = 0; j < covered.length; j++)
            assertThat(covered[j] || !isReadable(received.charAt(j))).isTrue();
    }

    /** The halfwidth voiced sound mark counts as a letter but is a mark on one, which is dropped. */
    private static boolean isReadable(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                .codePoints()
                .anyMatch(Character::isLetterOrDigit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Иса3ва|Исазва",
                "3елимхан и 0льга|Зелимхан и Ольга",
                "3апреля и 3месяца|3апреля и 3месяца",
                "Ма1мад|Маӏмад",
                "892812345бО|892812345бО",
                "89281234О67|89281234067",
                "89281234З|892812343",
                "И с а е в|Исаев",
                "Х а с а н И с а е в|Хасан Исаев",
                "И-с-а-е-в|Исаев",
                "И.с.а.е.в|Исаев",
                "А.Б.В.Г. и|А.Б.В.Г. и",
                "и я с в о|и я с в о",
                "K h a s a n|Khasan",
                "Xacан|Хасан",
                "Kадыров|Кадыров",
                "Rамзан|Рамзан",
                "Αсλан|Асλан",
                "IT-отдел|IT-отдел",
                "VIPзал|VIPзал",
                "Ｉｓａｅｖ ８９２８|Isaev 8928",
                "43º19’|43°19’",
                "А123ВС95|А123ВС95",
                "№ 5|№ 5"
            })
    void undoesDisguises(String received, String read) {
        assertThat(NormalizedText.of(received).text()).isEqualTo(read);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "И с а е в",
                "Хасан",
                "Иса3в",
                "8 9 2 8",
                "О12",
                "\u200B",
                "\u00AD",
                "е\u0301\u0308",
                "\uD83D\uDE00",
                "\uD83D",
                "ﬁ",
                "½",
                "…",
                "№",
                " ",
                ". ",
                "-",
                "\n",
                "Xac",
                "ан",
                "Ω",
                "Αс",
                "８",
                "㎞",
                "\u0301",
                "𝐈𝐬𝐚",
                "8️⃣",
                "ǆ",
                "º");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(15).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(40));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.of(
                        "Хасан", "дом", "2017", "полиция", "Khasan", "was", "12.03.2017", "в/ч 12345", "100", "«Терек»")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> invisible() {
        return Arbitraries.of("\u200B", "\u00AD", "\u2060", "\uFEFF", "\u200D", "\u2800");
    }
}
