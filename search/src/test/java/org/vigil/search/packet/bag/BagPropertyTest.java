package org.vigil.search.packet.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vigil.search.packet.Piece;

class BagPropertyTest {
    private static final String NUMBER = "PKT-2026-7f3a9c21";

    /** The same pieces in any order give the same bytes, and another program reads from them what was put in. */
    @Property(tries = 100)
    void sameContentSameBytes(@ForAll("contents") Map<String, byte[]> contents, @ForAll Random random)
            throws IOException {
        Path folder = Files.createTempDirectory("bag");
        try {
            Path one = write(folder.resolve("one.zip"), contents, random);
            Path other = write(folder.resolve("other.zip"), contents, random);

            assertThat(one).hasSameBinaryContentAs(other);
            assertThat(dataOf(one)).usingRecursiveComparison().isEqualTo(contents);
        } finally {
            for (String name : List.of("one.zip", "other.zip")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    @Provide
    Arbitrary<Map<String, byte[]>> contents() {
        Arbitrary<String> paths = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(4)
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> "data/" + String.join("/", parts));
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(2_000);
        return Arbitraries.maps(paths, bytes).ofMaxSize(12).map(TreeMap::new);
    }

    private static Path write(Path file, Map<String, byte[]> contents, Random random) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        contents.forEach((path, bytes) -> pieces.add(new Piece(path, () -> new ByteArrayInputStream(bytes))));
        Collections.shuffle(pieces, random);
        try (Bag bag = new Bag(file, NUMBER)) {
            bag.fill(new BagInfo(NUMBER, LocalDate.EPOCH, null), pieces, List.of(), done -> {});
            bag.finish();
        }
        return file;
    }

    private static Map<String, byte[]> dataOf(Path file) throws IOException {
        Map<String, byte[]> data = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String path = entry.getName().substring(NUMBER.length() + 1);
                if (path.startsWith("data/")) {
                    data.put(path, zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return data;
    }
}
