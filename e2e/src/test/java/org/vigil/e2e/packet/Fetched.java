package org.vigil.e2e.packet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.vigil.contract.Json;
import org.vigil.e2e.stack.Build;
import tools.jackson.databind.JsonNode;

/** A packet in a folder of its own, with the anchors beside it under the names that its VERIFY asks for. */
public record Fetched(Path packet) {

    public static final String ANCHOR = "anchor.pem";
    public static final String CLOCK = "clock-1.pem";
    public static final String LOG = "log.pem";

    Path folder() {
        return Objects.requireNonNull(packet.getParent());
    }

    /** What the single jar says; nothing else of ours is on its way. */
    public Verdict verdict(String... more) {
        List<String> command = new ArrayList<>(List.of(
                Build.java(),
                "-jar",
                Build.verifier().toString(),
                packet.getFileName().toString(),
                "--json",
                "-"));
        command.addAll(List.of("--tsa", CLOCK));
        if (Files.exists(folder().resolve(ANCHOR))) {
            command.addAll(List.of("--anchor", ANCHOR));
        }
        command.addAll(List.of(more));
        Tools.Ran ran = Tools.run(folder(), command.toArray(String[]::new));
        return new Verdict(ran.exit(), ran.output());
    }

    /** The three verdicts, and with which code it ended. */
    public record Verdict(int exit, String report) {
        public List<String> three() {
            JsonNode json = Json.events().readTree(report);
            return List.of("integrity", "origin", "time").stream()
                    .map(aspect -> json.path(aspect).path("verdict").asString())
                    .toList();
        }
    }

    /** The names of its files, without the folder that they are all in. */
    List<String> names() {
        try (ZipFile zip = new ZipFile(packet.toFile())) {
            return Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .map(name -> name.substring(name.indexOf('/') + 1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    byte[] bytes(String name) {
        try (ZipFile zip = new ZipFile(packet.toFile())) {
            return zip.getInputStream(zip.getEntry(number() + "/" + name)).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode description() {
        return Json.events().readTree(new String(bytes("data/packet.json"), StandardCharsets.UTF_8));
    }

    String number() {
        return packet.getFileName().toString().replace(".zip", "");
    }

    /** Files are stored as they are, so a byte of one can be turned in place. */
    void flip(String name) {
        byte[] file = bytes(name);
        try (RandomAccessFile zip = new RandomAccessFile(packet.toFile(), "rw")) {
            byte[] all = new byte[(int) zip.length()];
            zip.readFully(all);
            int at = indexOf(all, file) + file.length / 2;
            zip.seek(at);
            zip.write(all[at] ^ 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int at = 0; at + part.length <= all.length; at++) {
            if (java.util.Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new IllegalStateException("The file is not stored as it is.");
    }
}
