package org.vigil.e2e.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.SimpleRecord;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scan that finds nothing proves something only if it finds what was planted. */
class DiskScanTest {

    private static final String NAME = "Зелимхан Гайтукаев";
    private static final Path LIBRARIES = folderOfJar(IndexWriter.class);

    private final Path folder;

    DiskScanTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void findsNothingWhereNothingIs() throws IOException {
        Files.writeString(folder.resolve("log"), "Зелимхан пришёл, и Гайтукаев тоже.");

        assertThat(look()).isEmpty();
    }

    @Test
    void findsTextHoweverJsonWritesIt() throws IOException {
        String escaped = NAME.chars()
                .mapToObj(unit -> unit < 0x80 ? Character.toString(unit) : String.format("%s%04x", "\\u", unit))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("plain.json"), "{'who':'" + NAME + "'}");
        Files.writeString(folder.resolve("escaped.json"), escaped);
        Files.writeString(
                folder.resolve("upper.json"), escaped.toUpperCase(Locale.ROOT).replace("\\U", "\\u"));

        assertThat(look())
                .extracting(Sighting::writing)
                .containsExactlyInAnyOrder(Writing.UTF_8, Writing.JSON_ESCAPES, Writing.JSON_ESCAPES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1251"})
    void findsOtherCharacterSets(String charset) throws IOException {
        Files.write(folder.resolve("dump"), ("x" + NAME).getBytes(Charset.forName(charset)));

        assertThat(look()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void findsBase64AtAnyPosition(int before) throws IOException {
        byte[] text = ("=".repeat(before) + NAME + ", свидетель").getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("attachment"), Base64.getEncoder().encode(text));

        assertThat(look()).extracting(Sighting::writing).containsOnly(Writing.BASE_64);
    }

    @Test
    void findsPercentEncodingAndFileNames() throws IOException {
        Files.writeString(
                folder.resolve("access.log"),
                "GET /?q=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8).replace("+", "%20"));
        Files.writeString(folder.resolve(NAME), "");

        assertThat(look()).extracting(Sighting::writing).containsExactlyInAnyOrder(Writing.PERCENT, Writing.UTF_8);
    }

    @Test
    void findsWhatLiesAcrossTwoReads() throws IOException {
        byte[] name = NAME.getBytes(StandardCharsets.UTF_8);
        for (int before = (1 << 20) - 2 * name.length; before < (1 << 20) + 2 * name.length; before += 7) {
            byte[] bytes = new byte[before + name.length];
            System.arraycopy(name, 0, bytes, before, name.length);
            Files.write(folder.resolve("big"), bytes);

            assertThat(look()).as("after %d bytes", before).hasSize(1);
        }
    }

    @Test
    void findsRolledLogs() throws IOException {
        try (OutputStream log = new GZIPOutputStream(Files.newOutputStream(folder.resolve("log.1")))) {
            log.write(NAME.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(look()).extracting(Sighting::through).containsExactly("gzip");
    }

    @ParameterizedTest
    @EnumSource(CompressionType.class)
    void findsRecordsUnderEveryCompression(CompressionType compression) throws IOException {
        byte[] value = (NAME + " ").repeat(50).getBytes(StandardCharsets.UTF_8);
        for (String ending : List.of("log", "log.deleted", "log.cleaned")) {
            Path segment = folder.resolve("00000000000000000000." + ending);
            try (FileRecords records = FileRecords.open(segment.toFile(), true)) {
                records.append(MemoryRecords.withRecords(
                        Compression.of(compression).build(),
                        new SimpleRecord("key".getBytes(StandardCharsets.UTF_8), value)));
            }
        }

        assertThat(look().stream().filter(seen -> seen.through().equals("Kafka records")))
                .hasSize(3);
    }

    @Test
    void findsDeletedAndUncommittedDocumentsOfAnIndex() throws IOException {
        IndexWriterConfig settings = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        settings.setUseCompoundFile(false);
        try (FSDirectory index = FSDirectory.open(folder.resolve("index"));
                IndexWriter writer = new IndexWriter(index, settings)) {
            addNeighbourAnd(writer, new StoredField("source", new BytesRef("deleted-canary-a")));
            writer.commit();
            addNeighbourAnd(writer, new StringField("name", "deleted-canary-b", Field.Store.NO));
            addNeighbourAnd(writer, new SortedSetDocValuesField("name2", new BytesRef("deleted-canary-c")));
            writer.deleteDocuments(new Term("id", "1"));
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                assertThat(reader.numDocs()).as("deleted, for all who search").isEqualTo(3);

                Set<String> seen = new DiskScan(folder, LIBRARIES)
                        .look(new Needles(List.of("deleted-canary-a", "deleted-canary-b", "deleted-canary-c"))).stream()
                                .filter(sighting -> sighting.through().equals("Lucene reader"))
                                .map(Sighting::text)
                                .collect(Collectors.toSet());
                assertThat(seen).containsExactlyInAnyOrder("deleted-canary-a", "deleted-canary-b", "deleted-canary-c");
            }
        }
    }

    private static void addNeighbourAnd(IndexWriter writer, Field canary) throws IOException {
        Document neighbour = new Document();
        neighbour.add(new StringField("id", "0", Field.Store.YES));
        writer.addDocument(neighbour);
        Document planted = new Document();
        planted.add(new StringField("id", "1", Field.Store.YES));
        planted.add(canary);
        writer.addDocument(planted);
    }

    private Set<Sighting> look() throws IOException {
        return new DiskScan(folder, LIBRARIES).look(new Needles(List.of(NAME)));
    }

    private static Path folderOfJar(Class<?> type) {
        Path jar =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
        return Objects.requireNonNull(jar.getParent());
    }
}
