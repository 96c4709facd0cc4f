package org.vigil.search.packet.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.Shown;

class PdfPressTest {
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
    private static final String RUSSIAN = "Съешь же ещё этих мягких французских булок, да выпей чаю. "
            + "«Ёлочки», „лапки“ — тире, № 5, 20 °C, 1 000 ₽; Ӏаьржа маьӀар. ";

    private final PdfPress press = new PdfPress();

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        String text = RUSSIAN.repeat(200) + "\n" + "The quick brown fox — “quoted” isn’t lazy… ".repeat(100);

        String read = Shown.text(press.print(saying(text), AT));

        assertThat(read).contains(Shown.spaced(text));
    }

    @Test
    void decomposedLettersAreComposed() throws IOException {
        String read = Shown.text(press.print(saying("\u0438\u0306 \u0435\u0308 e\u0301"), AT));

        assertThat(read).contains("й ё é");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & \" ' <!-- ]]> &amp; &#0;",
                "${1+1} [[${paper}]] th:text *{x} @{y} __${T(java.lang.Runtime)}__",
                "</td></table><h1>",
                "url(file:///etc/passwd) @import 'http://example.org'"
            })
    void markupIsTextAndNothingElse(String text) throws IOException {
        assertThat(Shown.text(press.print(saying(text), AT))).contains(text);
    }

    @Test
    void whatCannotBeSeenStandsAsItsNumber() throws IOException {
        byte[] pdf = press.print(saying("a\u202Eb\u0007c\u200Dd\uFEFFe\uD83E\uDDD1f\uD800g\uE000h漢"), AT);

        assertThat(Shown.text(pdf))
                .contains("a[U+202E]b[U+0007]c[U+200D]d[U+FEFF]e[U+1F9D1]f[U+D800]g[U+E000]h[U+6F22]");
        assertThat(Verapdf.complaints(pdf)).isEmpty();
    }

    @Test
    void whatTheUsualTypefacesLackIsSetInAnother() throws IOException {
        byte[] pdf = press.print(saying("ქართული Հայերեն Ελληνικά 😀 ⚖"), AT);

        assertThat(Shown.text(pdf)).contains("ქართული", "Հայերեն", "Ελληνικά", "😀", "⚖");
        assertThat(Verapdf.complaints(pdf)).isEmpty();
    }

    @Test
    void theLongestNarrativeInOneParagraphFits() throws IOException {
        String text = RUSSIAN.repeat(900).substring(0, 100_000);

        byte[] pdf = press.print(saying(text), AT);

        assertThat(Shown.text(pdf)).contains(Shown.spaced(text));
        assertThat(Verapdf.complaints(pdf)).isEmpty();
    }

    @Test
    void aWordWithoutEndIsBrokenAndNotCutOff() throws IOException {
        String word = "абвгдежз".repeat(2_500);

        String read = Shown.text(press.print(saying(word), AT));

        assertThat(read.replace(" ", "")).contains(word);
    }

    @Test
    void thePaperSaysWhatItIsAndNotWhoMadeIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(press.print(saying("x"), AT))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Заявление <T-0001> & Co");
            assertThat(document.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "CreationDate", "ModDate");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ru");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Слова & <знаки>");
        }
    }

    private static Paper saying(String text) {
        return new Paper(
                Language.RU,
                "Заявление <T-0001> & Co",
                "PKT-2026-7f3a9c21",
                "Конфиденциально",
                List.of(),
                List.of(new Block.Heading("Слова & <знаки>"), new Block.Prose(text)));
    }
}
