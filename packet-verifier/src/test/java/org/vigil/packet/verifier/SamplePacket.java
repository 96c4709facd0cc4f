package org.vigil.packet.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;

/** A packet as docs/packet-format.md has it, whose steps can be made again by those who changed something. */
final class SamplePacket {

    static final String NUMBER = "PKT-2026-7f3a9c21";
    static final String SIGNATURE = "signatures/tagmanifest-sha256.txt.p7s";

    /** Who signs, whose clock it is, and the same for those who cheat. */
    record Cast(Identity signer, Identity authority, Identity foreigner, Identity foreignAuthority) {

        static final Cast USUAL = new Cast(
                Identity.issued("Signer", Identity.Kind.SIGNER),
                Identity.issued("Authority", Identity.Kind.AUTHORITY),
                Identity.issued("Signer", Identity.Kind.SIGNER),
                Identity.issued("Authority", Identity.Kind.AUTHORITY));
    }

    final Map<String, byte[]> files = new TreeMap<>();
    final Map<String, Integer> leaves = new TreeMap<>();
    final boolean stateFacing;
    Cast cast = Cast.USUAL;
    String number = NUMBER;

    private SamplePacket(boolean stateFacing) {
        this.stateFacing = stateFacing;
    }

    /** Signed by the organisation, stamped by one authority. */
    static SamplePacket signed() {
        return signed(Cast.USUAL);
    }

    static SamplePacket signed(Cast cast) {
        SamplePacket packet = new SamplePacket(false);
        packet.cast = cast;
        packet.content(Map.of("T-0001", 3, "T-0002", 1, "T-0003", 2));
        return packet.describe().list().sign(cast.signer()).stamp(cast.authority());
    }

    /** Signed and stamped, with little in it, for those who look at every byte. */
    static SamplePacket small() {
        SamplePacket packet = new SamplePacket(false);
        packet.content(Map.of("T-0001", 2));
        packet.files.keySet().removeIf(path -> path.endsWith(".pdf") || path.startsWith("data/schema"));
        return packet.describe().list().sign(packet.cast.signer()).stamp(packet.cast.authority());
    }

    /** Names nobody: only stamped. */
    static SamplePacket stateFacing() {
        SamplePacket packet = new SamplePacket(true);
        packet.content(Map.of("T-0001", 3, "T-0002", 2));
        return packet.describe().list().stamp(packet.cast.authority());
    }

    private void content(Map<String, Integer> items) {
        put("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        put("VERIFY.en.txt", "How to check this.\n");
        put("VERIFY.ru.txt", "Как это проверить.\n");
        put("tools/verify-inclusion.sh", "#!/bin/sh\n");
        put("data/schema/packet-1.json", "{}");
        put("data/load-file.csv", "id,title\r\nT-0001,x\r\n");
        put("data/02-chronology.ru.pdf", "%PDF-1.7 chronology");
        if (stateFacing) {
            put("data/00-index.ru.pdf", "%PDF-1.7 index");
        } else {
            files.put("data/00-index.ru.pdf", SamplePdf.signed(cast.signer()));
        }
        SampleLog log = new SampleLog();
        if (!stateFacing) {
            log.append("{\"another\":1}");
        }
        for (Map.Entry<String, Integer> length : new TreeMap<>(items).entrySet()) {
            String item = length.getKey();
            String folder = "data/items/" + item + "/";
            put(folder + "item.json", "{\"id\":\"" + item + "\"}");
            put(folder + "consent.json", "{\"scope\":\"UN\"}");
            put(folder + "custody.jsonl", chain(item, length.getValue(), log));
            leaves.put(item, log.size() - 1);
        }
        if (!stateFacing) {
            log.append("{\"another\":2}");
        }
        checkpoint(log);
    }

    void checkpoint(SampleLog log) {
        put("data/log/checkpoint.txt", "size " + log.size() + "\nroot " + log.root() + "\ntime 2026-03-01T11:59:00Z\n");
        for (Map.Entry<String, Integer> leaf : leaves.entrySet()) {
            List<String> lines = lines(leaf.getKey());
            String path = log.path(leaf.getValue()).stream()
                    .map(hash -> '"' + hash + '"')
                    .collect(Collectors.joining(","));
            put(
                    "data/log/proofs/" + leaf.getKey() + ".json",
                    String.format(
                            Locale.ROOT,
                            "{\"item\":\"%s\",\"sequence\":%d,\"leafHash\":\"%s\",\"leafIndex\":%d,\"treeSize\":%d,"
                                    + "\"root\":\"%s\",\"path\":[%s]}",
                            linkName(leaf.getKey()),
                            lines.size() - 1,
                            SampleLog.hash(lines.get(lines.size() - 1)),
                            leaf.getValue(),
                            log.size(),
                            log.root(),
                            path));
        }
    }

    private String linkName(String item) {
        return stateFacing ? item : "00000000-0000-4000-8000-00000000" + item.substring(2);
    }

    private String chain(String item, int length, SampleLog log) {
        StringBuilder lines = new StringBuilder();
        String before = "";
        for (int sequence = 0; sequence < length; sequence++) {
            String link = link(linkName(item), sequence, before);
            log.append(link);
            before = SampleLog.hash(link);
            lines.append(link).append('\n');
        }
        return lines.toString();
    }

    static String link(String item, int sequence, String before) {
        return canonical("{\"item\":\"" + item + "\",\"sequence\":" + sequence
                + ",\"type\":\"RECEIVED\",\"at\":\"2026-02-01T10:00:00Z\",\"actor\":\"a1\",\"role\":\"MONITOR\","
                + "\"purpose\":\"RECORD\",\"salt\":\"00112233445566778899aabbccddeeff\",\"commitment\":\""
                + "ab".repeat(32) + '"' + (before.isEmpty() ? "" : ",\"previousHash\":\"" + before + '"') + "}");
    }

    List<String> lines(String item) {
        return new String(bytes("data/items/" + item + "/custody.jsonl"), UTF_8)
                .lines()
                .toList();
    }

    void put(String path, String content) {
        files.put(path, content.getBytes(UTF_8));
    }

    byte[] bytes(String path) {
        return Objects.requireNonNull(files.get(path));
    }

    String text(String path) {
        return new String(bytes(path), UTF_8);
    }

    /** Writes packet.json about the files as they are now. */
    SamplePacket describe() {
        List<String> items = new ArrayList<>();
        for (Map.Entry<String, Integer> item : leaves.entrySet()) {
            List<String> described = new ArrayList<>();
            String folder = "data/items/" + item.getKey() + "/";
            files.forEach((path, bytes) -> {
                if (path.startsWith(folder)) {
                    described.add(String.format(
                            Locale.ROOT,
                            "{\"path\":\"%s\",\"bytes\":%d,\"sha256\":\"%s\",\"sha512\":\"%s\",\"mediaType\":\"x\","
                                    + "\"role\":\"x\"}",
                            path,
                            bytes.length,
                            hash("SHA-256", bytes),
                            hash("SHA-512", bytes)));
                }
            });
            List<String> lines = lines(item.getKey());
            items.add(String.format(
                    Locale.ROOT,
                    "{\"id\":\"%s\",\"title\":{\"en\":\"x\",\"ru\":\"\u044f\"},\"files\":[%s],\"custody\":{\"entries\":%d,"
                            + "\"headSequence\":%d,\"headHash\":\"%s\",\"leafIndex\":%d}}",
                    item.getKey(),
                    String.join(",", described),
                    lines.size(),
                    lines.size() - 1,
                    SampleLog.hash(lines.get(lines.size() - 1)),
                    item.getValue()));
        }
        put(
                "data/packet.json",
                canonical(String.format(
                        Locale.ROOT,
                        "{\"schema\":\"packet-1\",\"number\":\"%s\",\"forum\":\"UN-SP\",\"level\":\"L1\","
                                + "\"profile\":{\"signer\":\"%s\",\"stateFacing\":%s,\"languages\":[\"ru\"]},"
                                + "\"timestamps\":{\"authorities\":1,\"independent\":true},\"items\":[%s]}",
                        number,
                        stateFacing ? "timestamp-only" : "org",
                        stateFacing,
                        String.join(",", items))));
        return this;
    }

    static String canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException notJson) {
            throw new IllegalStateException(notJson);
        }
    }

    /** Writes all lists about the files as they are now. */
    SamplePacket list() {
        long bytes = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("data/"))
                .mapToLong(file -> file.getValue().length)
                .sum();
        long count =
                files.keySet().stream().filter(path -> path.startsWith("data/")).count();
        put("bag-info.txt", "External-Identifier: " + number + "\nPayload-Oxum: " + bytes + "." + count + "\n");
        put("manifest-sha256.txt", manifest("SHA-256"));
        put("manifest-sha512.txt", manifest("SHA-512"));
        return listTags();
    }

    SamplePacket listTags() {
        StringBuilder tags = new StringBuilder();
        files.forEach((path, content) -> {
            if (!path.startsWith("data/") && !path.startsWith("signatures/") && !path.startsWith("tagmanifest")) {
                tags.append(hash("SHA-256", content)).append("  ").append(path).append('\n');
            }
        });
        put("tagmanifest-sha256.txt", tags.toString());
        return this;
    }

    private String manifest(String algorithm) {
        StringBuilder lines = new StringBuilder();
        files.forEach((path, content) -> {
            if (path.startsWith("data/")) {
                lines.append(hash(algorithm, content)).append("  ").append(path).append('\n');
            }
        });
        return lines.toString();
    }

    SamplePacket sign(Identity signer) {
        files.put(SIGNATURE, Sealer.cades(bytes("tagmanifest-sha256.txt"), signer, Sealer.Flaw.NONE));
        return this;
    }

    SamplePacket stamp(Identity authority) {
        files.put(token(), Sealer.stamp(stamped(), authority, Sealer.SIGNED));
        return this;
    }

    byte[] stamped() {
        return bytes(stateFacing ? "tagmanifest-sha256.txt" : SIGNATURE);
    }

    String token() {
        return stateFacing ? "signatures/tagmanifest-sha256.txt.1.tsr" : SIGNATURE + ".1.tsr";
    }

    private static String hash(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    StoredZip zip() {
        StoredZip zip = new StoredZip();
        List<String> order = new ArrayList<>(List.of("bagit.txt", "bag-info.txt"));
        files.keySet().stream().filter(path -> path.startsWith("data/")).forEach(order::add);
        order.addAll(List.of("manifest-sha256.txt", "manifest-sha512.txt", "VERIFY.en.txt", "VERIFY.ru.txt"));
        files.keySet().stream().filter(path -> path.startsWith("tools/")).forEach(order::add);
        order.add("tagmanifest-sha256.txt");
        files.keySet().stream().filter(path -> !order.contains(path)).forEach(order::add);
        order.stream().filter(files::containsKey).forEach(path -> zip.add(number + "/" + path, bytes(path)));
        return zip;
    }

    Path folder(Path parent) throws IOException {
        Path top = parent.resolve(number);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = top.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return top;
    }
}
