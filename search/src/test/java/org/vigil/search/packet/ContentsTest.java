package org.vigil.search.packet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.contract.Json;
import org.vigil.contract.vocabulary.Language;
import tools.jackson.databind.JsonNode;

class ContentsTest {
    private final Path folder;

    ContentsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A hundred take a minute: {@code -Dpacket.runs=100}. */
    private static final int RUNS = Integer.getInteger("packet.runs", 12);

    @Test
    void layOutAConfidentialPacketAsTheFormatSays() throws IOException {
        Map<String, byte[]> files = Written.of(Dossiers.typical(Level.L1, false), folder);

        assertThat(files.keySet())
                .contains(
                        "data/00-index.en.pdf",
                        "data/00-index.ru.pdf",
                        "data/01-filing/un-sp.en.docx",
                        "data/01-filing/un-sp.en.pdf",
                        "data/01-filing/un-sp.ru.docx",
                        "data/01-filing/un-sp.ru.pdf",
                        "data/02-chronology.en.pdf",
                        "data/02-chronology.ru.pdf",
                        "data/03-persons.en.pdf",
                        "data/03-persons.ru.pdf",
                        "data/items/T-0001/consent.json",
                        "data/items/T-0001/custody.en.pdf",
                        "data/items/T-0001/custody.jsonl",
                        "data/items/T-0001/custody.ru.pdf",
                        "data/items/T-0001/derived/att-01.jpg",
                        "data/items/T-0001/derived/att-02.jpg",
                        "data/items/T-0001/item.json",
                        "data/items/T-0001/original/att-01.age",
                        "data/items/T-0001/statement.en.pdf",
                        "data/items/T-0001/statement.ru.pdf",
                        "data/load-file.csv",
                        "data/log/checkpoint.txt",
                        "data/log/checkpoint.txt.sig",
                        "data/log/proofs/T-0001.json",
                        "data/packet.json",
                        "data/schema/packet-1.json")
                .doesNotContain("data/04-figures.csv");
        assertThat(List.copyOf(files.keySet())).isSorted().allMatch(path -> path.length() <= 120);
    }

    @ParameterizedTest
    @CsvSource({"L0,false", "L1,false", "L1,true", "L2,false", "L2,true", "L3,false", "L3,true"})
    void describeThemselvesAsTheSchemaSays(Level level, boolean stateFacing) throws IOException {
        Map<String, byte[]> files = Written.of(Dossiers.typical(level, stateFacing), folder);

        assertThat(complaints(files)).isEmpty();
        JsonNode packet = Json.events().readTree(files.get("data/packet.json"));
        packet.path("items").forEach(item -> item.path("files").forEach(file -> {
            byte[] bytes = requireNonNull(files.get(file.path("path").asString()));
            assertThat(file.path("sha256").asString()).isEqualTo(Dossiers.sha256(bytes));
            assertThat(file.path("bytes").asLong()).isEqualTo(bytes.length);
        }));
        assertThat(packet.path("items").findValuesAsString("path").size())
                .isEqualTo(files.keySet().stream()
                        .filter(path -> path.startsWith("data/items/"))
                        .count());
    }

    @Test
    void haveASchemaThatRefusesWhatIsNotAPacket() throws IOException {
        Map<String, byte[]> files = Written.of(Dossiers.typical(Level.L1, false), folder);
        String packet = new String(files.get("data/packet.json"), StandardCharsets.UTF_8);
        List<String> broken = List.of(
                packet.replace("\"level\":\"L1\"", "\"level\":\"L9\""),
                packet.replaceFirst("\"sha256\":\"[0-9a-f]{2}", "\"sha256\":\""),
                packet.replace("\"number\":", "\"nummer\":"),
                packet.replace("\"P-requester\"", "\"a name\""));

        for (String each : broken) {
            Map<String, byte[]> changed = new java.util.TreeMap<>(files);
            changed.put("data/packet.json", each.getBytes(StandardCharsets.UTF_8));
            assertThat(each).isNotEqualTo(packet);
            assertThat(complaints(changed)).isNotEmpty();
        }
    }

    @Test
    void leaveABlankForWhatIsWrittenByHand() throws IOException {
        Map<String, byte[]> files = Written.of(Dossiers.typical(Level.L1, false), folder);

        assertThat(Shown.text(requireNonNull(files.get("data/01-filing/un-sp.en.pdf"))))
                .containsPattern("Name\\s+_{10,} \\(by hand\\)");
        assertThat(Shown.text(requireNonNull(files.get("data/01-filing/un-sp.ru.pdf"))))
                .containsPattern("Имя\\s+_{10,} \\(вписать от руки\\)");
    }

    @Test
    void areTheSameBytesForTheSameDossier() throws IOException {
        Map<String, byte[]> first = Written.of(Dossiers.typical(Level.L1, false), folder.resolve("first"));

        assertSame(first, Written.of(Dossiers.typical(Level.L1, false), folder.resolve("again")));
    }

    @Test
    void areTheSameBytesEachTime() throws IOException {
        Map<String, byte[]> first = Written.of(Dossiers.minimal("UN-CAT", Language.EN), folder.resolve("first"));

        for (int run = 0; run < RUNS; run++) {
            assertSame(first, Written.of(Dossiers.minimal("UN-CAT", Language.EN), folder.resolve("run" + run)));
        }
    }

    private static void assertSame(Map<String, byte[]> first, Map<String, byte[]> again) {
        assertThat(again.keySet()).isEqualTo(first.keySet());
        again.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(first.get(path)));
    }

    @Test
    void holdSumsAndNoAccountAtThePublicLevel() throws IOException {
        Map<String, byte[]> files = Written.of(Dossiers.typical(Level.L3, false), folder);

        assertThat(files.keySet())
                .contains("data/04-figures.csv", "data/00-index.en.pdf", "data/packet.json")
                .noneMatch(path -> path.contains("items/") || path.contains("log/") || path.contains("persons"));
        assertThat(Json.events()
                        .readTree(files.get("data/packet.json"))
                        .path("items")
                        .isEmpty())
                .isTrue();
        assertThat(Json.events().readTree(files.get("data/packet.json")).has("items"))
                .isTrue();
        assertThat(new String(files.get("data/04-figures.csv"), StandardCharsets.UTF_8))
                .contains("acts-by-region,OTHER,OTHER,\r\n")
                .doesNotContain("RU-CE");
    }

    @Test
    void stopAtAnAttachmentThatHasChanged() {
        Dossier dossier = Dossiers.typical(Level.L1, false);
        Dossier.Item item = dossier.items().get(0);
        Dossier.Attachment whole = item.attachments().get(0);
        Dossier.Attachment changed = new Dossier.Attachment(
                whole.name(),
                whole.id(),
                whole.mediaType(),
                whole.receivedSha256(),
                new Dossier.Blob(
                        "jpg",
                        "image/jpeg",
                        Dossiers.sha256(Dossiers.PICTURE),
                        () -> new ByteArrayInputStream(new byte[9])),
                null,
                true);
        Dossier altered = With.item(dossier, With.attachments(item, List.of(changed)));

        assertThatThrownBy(() -> Written.of(altered, folder)).isInstanceOfSatisfying(Altered.class, thrown -> {
            assertThat(thrown.item()).isEqualTo(item.testimony().id());
            assertThat(thrown.attachment()).isEqualTo(whole.id());
            assertThat(thrown).hasMessage("attachment " + whole.id() + " of " + thrown.item() + " has changed");
        });
    }

    @Test
    void noticeAChangeBetweenHashingAndPacking() throws IOException {
        Dossier dossier = Dossiers.typical(Level.L1, false);
        Dossier.Item item = dossier.items().get(0);
        Dossier.Attachment whole = item.attachments().get(0);
        boolean[] later = new boolean[1];
        Dossier.Blob fickle = new Dossier.Blob(
                "jpg",
                "image/jpeg",
                Dossiers.sha256(Dossiers.PICTURE),
                () -> new ByteArrayInputStream(later[0] ? new byte[9] : Dossiers.PICTURE));
        Dossier changing = With.item(
                dossier,
                With.attachments(
                        item,
                        List.of(new Dossier.Attachment(
                                whole.name(), whole.id(), whole.mediaType(), "cd".repeat(32), fickle, null, true))));
        List<Piece> pieces = Written.pieces(changing, folder);
        later[0] = true;
        Piece picture = pieces.stream()
                .filter(piece -> piece.path().endsWith("T-0001/derived/att-01.jpg"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> picture.content().open().readAllBytes()).isInstanceOf(Altered.class);
    }

    @Test
    void refuseADossierWhoseCustodyNamesSomebody() {
        Dossier open = Dossiers.typical(Level.L1, false);
        Dossier.Item named = open.items().get(0);
        Dossier guarded = With.item(Dossiers.typical(Level.L2, false), named);

        assertThatThrownBy(() -> Written.of(guarded, folder))
                .isInstanceOf(Fence.Unfit.class)
                .hasMessage("custody-names-item-or-actor");
    }

    @Test
    void tellEachItemThatIsDone() throws IOException {
        List<Integer> told = new ArrayList<>();

        Written.contents().write(Dossiers.typical(Level.L1, false), folder, told::add);

        assertThat(told).containsExactly(1, 2, 3);
    }

    @Test
    void listEveryDocumentForReviewSystems() throws IOException {
        Map<String, byte[]> files = Written.of(Dossiers.typical(Level.L1, false), folder);
        List<String> rows = new String(files.get("data/load-file.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(rows.get(0)).startsWith("DOC_ID,PATH,ITEM,TITLE_EN");
        files.keySet().stream()
                .filter(path -> (path.endsWith(".pdf") && !path.contains("00-index")) || path.contains("derived/"))
                .forEach(path -> assertThat(rows.stream().filter(row -> row.contains('"' + path + '"')))
                        .as(path)
                        .hasSize(1)
                        .allMatch(row -> row.endsWith('"' + Dossiers.sha256(requireNonNull(files.get(path))) + '"')));
    }

    private static List<Error> complaints(Map<String, byte[]> files) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        new String(files.get("data/schema/packet-1.json"), StandardCharsets.UTF_8), InputFormat.JSON);
        return schema.validate(new String(files.get("data/packet.json"), StandardCharsets.UTF_8), InputFormat.JSON);
    }
}
