package org.vigil.search.packet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.Shown;

class DocxPressTest {
    private static final String ODD = "<b>&amp; \u202E \u0007 \uD83D\uDE00 «ёлочки» " + "слово ".repeat(100);

    private final DocxPress press = new DocxPress();

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsReadBackIsWhatWasWritten(Language language) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(press.print(paper(language), "стр.")))) {
            String read = Shown.spaced(new XWPFWordExtractor(document).getText());

            assertThat(read)
                    .contains("Обращение & <заявление>", "1. Заявитель", "Имя", "не заполнено", "№", "Первый")
                    .contains("<b>&amp; [U+202E] [U+0007] \uD83D\uDE00 «ёлочки» слово");
        }
    }

    @Test
    void propertiesNameNobodyAndNoTime() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(press.print(paper(Language.RU), "стр.")))) {
            var core = document.getProperties().getCoreProperties().getUnderlyingProperties();

            assertThat(core.getCreatorProperty()).isEmpty();
            assertThat(core.getLastModifiedByProperty()).isEmpty();
            assertThat(core.getCreatedProperty()).isEmpty();
            assertThat(core.getModifiedProperty()).isEmpty();
        }
    }

    @Test
    void isTheSameEachTime() {
        assertThat(press.print(paper(Language.RU), "стр.")).isEqualTo(press.print(paper(Language.RU), "стр."));
    }

    @Test
    void opensInLibreOffice(@TempDir Path folder) throws Exception {
        assumeTrue(canRun("soffice"), "skipped: LibreOffice is not on this machine");
        Path docx = Files.write(folder.resolve("filing.docx"), press.print(paper(Language.RU), "стр."));

        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();

        assertThat(office.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(Shown.text(Files.readAllBytes(folder.resolve("filing.pdf"))))
                .contains("1. Заявитель", "слово слово");
    }

    private static boolean canRun(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Paper paper(Language language) {
        return new Paper(
                language,
                "Обращение & <заявление>",
                "PKT-2026-7f3a9c21",
                "Черновик",
                List.of(),
                List.of(
                        new Block.Heading("1. Заявитель"),
                        new Block.Facts(List.of(new Block.Fact("Имя", "(не заполнено)"))),
                        new Block.Note("Что произошло"),
                        new Block.Prose(ODD + "\nвторой абзац"),
                        new Block.Table(
                                List.of(new Block.Column("№", 10), new Block.Column("Документ", 90)),
                                List.of(Block.Row.of(
                                        Block.Cell.of("1"), new Block.Cell("Первый", "ab".repeat(32), ""))))));
    }
}
