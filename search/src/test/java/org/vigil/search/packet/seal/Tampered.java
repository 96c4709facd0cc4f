package org.vigil.search.packet.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A packet that somebody has had in their hands: its files in order, changed, and packed again with right sums. */
final class Tampered {

    private Tampered() {}

    /** Packs what an attacker made of a packet's files, names with the folder in front, to another file. */
    static void pack(Path packet, Path target, Consumer<List<Map.Entry<String, byte[]>>> attack) throws IOException {
        List<Map.Entry<String, byte[]>> files = new ArrayList<>(files(packet));
        attack.accept(files);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files) {
                zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeArchiveEntry();
            }
        }
        Files.write(target, bytes.toByteArray());
    }

    static List<Map.Entry<String, byte[]>> files(Path packet) throws IOException {
        List<Map.Entry<String, byte[]>> files = new ArrayList<>();
        try (ZipFile zip = new ZipFile(packet.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                files.add(Map.entry(entry.getName(), zip.getInputStream(entry).readAllBytes()));
            }
        }
        return files;
    }
}
