package org.vigil.search.packet.bag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.search.packet.Piece;

class BagTest {
    private static final String NUMBER = "PKT-2026-7f3a9c21";
    private static final BagInfo INFO = new BagInfo(NUMBER, LocalDate.of(2026, 3, 1), null);

    private final Path folder;

    BagTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void ordersEntriesAsTheFormatSays() throws IOException {
        Path file = write(List.of(piece("data/b.txt", "b"), piece("data/a/z.txt", "a")));

        assertThat(names(file))
                .containsExactly(
                        "bagit.txt",
                        "bag-info.txt",
                        "data/a/z.txt",
                        "data/b.txt",
                        "manifest-sha256.txt",
                        "manifest-sha512.txt",
                        "VERIFY.en.txt",
                        "tools/tool.sh",
                        "tagmanifest-sha256.txt",
                        "signatures/x.p7s");
    }

    @Test
    void saysNothingButNamesSizesAndBytes() throws IOException {
        Path file = write(List.of(piece("data/a.txt", "a")));

        try (ZipFile zip = open(file)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                assertThat(entry.getMethod()).isEqualTo(ZipArchiveEntry.STORED);
                assertThat(entry.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
                assertThat(entry.getLocalFileDataExtra()).isEmpty();
                assertThat(entry.getCentralDirectoryExtra()).isEmpty();
                assertThat(entry.getComment()).isNullOrEmpty();
                assertThat(entry.getExternalAttributes()).isZero();
                assertThat(entry.getGeneralPurposeBit().usesDataDescriptor()).isFalse();
                assertThat(entry.getGeneralPurposeBit().usesUTF8ForNames()).isTrue();
            }
        }
    }

    @Test
    void namesEachFileOfTheDataInBothManifestsAndInTheOxum() throws IOException {
        Path file = write(List.of(piece("data/b.txt", "bb"), piece("data/a.txt", "")));

        assertThat(text(file, "manifest-sha256.txt")).isEqualTo("""
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  data/a.txt
                        3b64db95cb55c763391c707108489ae18b4112d783300de38e033b4c98c3deaf  data/b.txt
                        """);
        assertThat(text(file, "manifest-sha512.txt").lines())
                .map(line -> line.substring(128))
                .containsExactly("  data/a.txt", "  data/b.txt");
        assertThat(text(file, "bag-info.txt"))
                .isEqualTo("Bagging-Date: 2026-03-01\nExternal-Identifier: PKT-2026-7f3a9c21\nPayload-Oxum: 2.2\n");
        assertThat(text(file, "tagmanifest-sha256.txt").lines())
                .map(line -> line.substring(66))
                .containsExactly(
                        "VERIFY.en.txt",
                        "bag-info.txt",
                        "bagit.txt",
                        "manifest-sha256.txt",
                        "manifest-sha512.txt",
                        "tools/tool.sh");
    }

    @Test
    void namesAnOrganisationOnlyIfToldTo() throws IOException {
        Path file = folder.resolve("named.zip");
        try (Bag bag = new Bag(file, NUMBER)) {
            bag.fill(new BagInfo(NUMBER, LocalDate.EPOCH, "Дом"), List.of(), List.of(), done -> {});
            bag.finish();
        }

        assertThat(text(file, "bag-info.txt")).endsWith("Payload-Oxum: 0.0\nSource-Organization: Дом\n");
        assertThatThrownBy(() -> new BagInfo(NUMBER, LocalDate.EPOCH, "a\nContact-Name: b"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isItsOwnersOnly() throws IOException {
        Path file = write(List.of());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAFileThatChangesWhileItIsPacked() {
        AtomicInteger times = new AtomicInteger();
        Piece growing = new Piece(
                "data/a.txt",
                () -> new ByteArrayInputStream(
                        "a".repeat(times.incrementAndGet()).getBytes(UTF_8)));
        AtomicInteger less = new AtomicInteger(3);
        Piece shrinking = new Piece(
                "data/a.txt",
                () -> new ByteArrayInputStream(
                        "a".repeat(less.decrementAndGet()).getBytes(UTF_8)));

        assertThatThrownBy(() -> write(List.of(growing))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> write(List.of(shrinking))).isInstanceOf(IOException.class);
    }

    @Test
    void refusesPiecesOutsideTheData() {
        assertThatThrownBy(() -> write(List.of(piece("signatures/x.tsr", ""))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void measuresStreamsThatDoNotKnowTheirSize() throws IOException {
        byte[] content = "x".repeat(100_000).getBytes(UTF_8);
        Path onDisk = Files.write(folder.resolve("content"), content);
        List<Piece.Content> kinds = List.of(
                () -> new ByteArrayInputStream(content),
                () -> Files.newInputStream(onDisk),
                () -> new FileInputStream(onDisk.toFile()),
                () -> new BufferedInputStream(new FileInputStream(onDisk.toFile())),
                () -> new Stuttering(new ByteArrayInputStream(content)));

        for (Piece.Content kind : kinds) {
            assertThat(Measured.of(new Piece("data/a", kind)).size()).isEqualTo(content.length);
        }
    }

    /** Tells nothing in advance and gives little at a time, as a decrypting stream may. */
    private static final class Stuttering extends FilterInputStream {
        private Stuttering(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(length, 7));
        }
    }

    private Path write(List<Piece> data) throws IOException {
        Path file = folder.resolve("bag.zip");
        try (Bag bag = new Bag(file, NUMBER)) {
            List<Piece> tags = List.of(piece("tools/tool.sh", "echo"), piece("VERIFY.en.txt", "read"));
            bag.fill(INFO, data, tags, done -> {});
            bag.sign("x.p7s", new byte[] {1});
            bag.finish();
        }
        return file;
    }

    private static Piece piece(String path, String content) {
        return new Piece(path, () -> new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    private static ZipFile open(Path file) throws IOException {
        return ZipFile.builder().setPath(file).get();
    }

    private static List<String> names(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile zip = open(file)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                assertThat(entry.getName()).startsWith(NUMBER + "/");
                names.add(entry.getName().substring(NUMBER.length() + 1));
            }
        }
        return names;
    }

    private static String text(Path file, String path) throws IOException {
        try (SealedBag bag = new SealedBag(file, NUMBER)) {
            return new String(bag.read(path), UTF_8);
        }
    }
}
