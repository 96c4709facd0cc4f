package org.vigil.e2e.packet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.vigil.e2e.scan.Needles;

/** All that can be read in a packet: its names, its files, what is packed within them, and the text that a PDF shows. */
final class LaidOpen {

    private static final byte[] STREAM = "stream\n".getBytes(StandardCharsets.US_ASCII);

    private LaidOpen() {}

    /** The words that stand anywhere in it, each with the file. */
    static Set<String> sightings(Fetched packet, List<String> words) {
        Needles needles = new Needles(words);
        Set<String> seen = new TreeSet<>();
        for (String name : packet.names()) {
            List<byte[]> all = new ArrayList<>();
            byte[] file = packet.bytes(name);
            all.add(name.getBytes(StandardCharsets.UTF_8));
            all.add(file);
            if (name.endsWith(".docx")) {
                all.addAll(entries(file));
            }
            if (name.endsWith(".pdf")) {
                all.addAll(streams(file));
                all.add(shown(packet.folder(), file));
            }
            all.forEach(bytes -> needles.in(bytes).forEach(word -> seen.add(word + " in " + name)));
        }
        return seen;
    }

    private static List<byte[]> entries(byte[] docx) {
        List<byte[]> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName().getBytes(StandardCharsets.UTF_8));
                entries.add(zip.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return entries;
    }

    /** Whatever inflates after the word that begins a stream; what does not is as it is, and was looked at already. */
    private static List<byte[]> streams(byte[] pdf) {
        List<byte[]> streams = new ArrayList<>();
        for (int at = 0; at + STREAM.length < pdf.length; at++) {
            boolean begins = pdf[at] == 's' && new String(pdf, at, 6, StandardCharsets.US_ASCII).equals("stream");
            if (begins) {
                int from = at + (pdf[at + 6] == '\r' ? 8 : 7);
                streams.add(inflated(pdf, from));
            }
        }
        return streams;
    }

    private static byte[] inflated(byte[] pdf, int from) {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        inflater.setInput(pdf, from, pdf.length - from);
        try {
            int read;
            while ((read = inflater.inflate(buffer)) > 0) {
                plain.write(buffer, 0, read);
            }
        } catch (DataFormatException notDeflated) {
            return plain.toByteArray();
        } finally {
            inflater.end();
        }
        return plain.toByteArray();
    }

    /** In one line, because words are broken where the page ends. */
    private static byte[] shown(Path folder, byte[] pdf) {
        try {
            Path file = Files.write(folder.resolve("shown.pdf"), pdf);
            String text = Tools.run(
                            folder,
                            "pdftotext",
                            "-enc",
                            "UTF-8",
                            file.getFileName().toString(),
                            "-")
                    .output();
            Files.delete(file);
            return text.replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
