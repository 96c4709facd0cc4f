package org.vigil.search.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.document.Verapdf;
import org.vigil.search.packet.seal.PdfSigner;
import org.vigil.search.packet.seal.SealProfile;
import org.vigil.search.packet.seal.Sealing;

/** Every paper; the index, which alone is signed on its own, after that as well. */
class PdfATest {
    private static final Instant AT = Instant.parse("2026-03-01T10:20:30Z");

    private static PdfSigner signer;

    private final Path folder;

    PdfATest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void makeKeys(@TempDir Path keys) throws IOException {
        Map<String, String> settings =
                Map.of("VIGIL_SIGNING", keys.resolve("signing.p12").toString(), "VIGIL_TIMESTAMPS", "own");
        Sealing sealing = Sealing.configured(settings::get, Clock.fixed(AT, ZoneOffset.UTC));
        signer = sealing.credentials(SealProfile.ORG).pdfSigner().orElseThrow();
    }

    static Stream<Arguments> forumsAndLanguages() {
        return Dossiers.FORUMS.stream()
                .flatMap(forum -> Stream.of(Language.values()).map(language -> Arguments.of(forum, language)));
    }

    @ParameterizedTest
    @MethodSource("forumsAndLanguages")
    void everyPaperOfEveryForumIsPdfA(String forum, Language language) throws IOException {
        Level level = forum.equals("SHADOW") ? Level.L3 : forum.equals("OSCE-MM") ? Level.L2 : Level.L1;
        boolean stateFacing = forum.equals("RU-SK");

        assertAllArePdfA(Written.of(Dossiers.minimal(forum, language), folder.resolve("minimal")));
        assertAllArePdfA(Written.of(
                Dossiers.of(forum, level, stateFacing, List.of(language), Accounts.some(1), Plants.none()),
                folder.resolve("typical")));
    }

    @Test
    void anIndexOfFiveHundredExhibitsIsPdfA() throws IOException {
        Map<String, byte[]> files = Written.of(
                Dossiers.of("ICC-15", Level.L1, false, List.of(Language.EN), Accounts.some(84), Plants.none()), folder);
        byte[] index = java.util.Objects.requireNonNull(files.get("data/00-index.en.pdf"));

        assertThat(Shown.text(index)).contains("504", "items/T-0084/original/att-02.age");
        assertIsPdfA("data/00-index.en.pdf", index);
    }

    private static void assertAllArePdfA(Map<String, byte[]> files) {
        assertThat(files.keySet()).anyMatch(path -> path.endsWith(".pdf"));
        files.forEach((path, bytes) -> {
            if (path.endsWith(".pdf")) {
                assertIsPdfA(path, bytes);
            }
        });
    }

    private static void assertIsPdfA(String path, byte[] pdf) {
        assertThat(Verapdf.complaints(pdf)).as(path).isEmpty();
        if (path.startsWith("data/00-index")) {
            assertThat(Verapdf.complaints(signer.sign(pdf, AT))).as("signed").isEmpty();
        }
    }
}
