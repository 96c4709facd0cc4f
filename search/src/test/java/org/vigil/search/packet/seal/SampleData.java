package org.vigil.search.packet.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vigil.search.packet.Piece;

/** What lies in data/ of a packet that exists for tests: three items with chains, proofs, a checkpoint and an index. */
final class SampleData {
    static final String NUMBER = "PKT-2026-7f3a9c21";
    static final Instant FROZEN = Instant.parse("2026-03-01T10:20:30Z");

    private static final KeyPair LOG_KEY = logKeys();

    private final SealProfile profile;
    private final List<Credentials.Clock> clocks;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Map<String, Object>> items = new ArrayList<>();

    SampleData(SealProfile profile, Credentials credentials) throws GeneralSecurityException, IOException {
        this.profile = profile;
        this.clocks = credentials.clocks();
        SampleLog log = new SampleLog();
        // A log that others share has items mixed; one made for a packet that hides us has them one after another.
        for (int turn = 0; turn < 9; turn++) {
            int event = profile.signs() ? turn / 3 : turn % 3;
            int item = 1 + (profile.signs() ? turn % 3 : turn / 3);
            if (event < item) {
                log.append(
                        "T-000" + item,
                        event == 0 ? "RECEIVED" : "REVIEWED",
                        "2026-02-0" + (event + 1) + "T00:00:00Z",
                        "reviewer");
            }
        }
        for (String item : List.of("T-0001", "T-0002", "T-0003")) {
            item(item, log);
        }
        String checkpoint = log.checkpoint("2026-03-01T00:00:00Z");
        put("data/log/checkpoint.txt", checkpoint);
        if (profile.signs()) {
            files.put("data/log/checkpoint.txt.sig", signed(checkpoint));
        }
        Optional<PdfSigner> signer = credentials.pdfSigner();
        byte[] index = SamplePdf.bytes();
        files.put("data/00-index.ru.pdf", signer.isPresent() ? signer.get().sign(index, FROZEN) : index);
        put("data/load-file.csv", "id,type\r\nT-0001,testimony\r\nT-0002,testimony\r\nT-0003,testimony\r\n");
        put(
                "data/schema/packet-1.json",
                "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"type\":\"object\"}");
        put("data/packet.json", packet());
    }

    List<Piece> pieces() {
        return files.entrySet().stream()
                .map(file -> new Piece(file.getKey(), () -> new ByteArrayInputStream(file.getValue())))
                .toList();
    }

    /** What checks the checkpoint's signature, as openssl reads it. */
    String logKey() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(LOG_KEY.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private void item(String id, SampleLog log) {
        String folder = "data/items/" + id + "/";
        List<Map<String, Object>> named = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>(Map.of(
                "item.json", SampleLog.canonical(new TreeMap<>(Map.of("id", id, "text", "Показания " + id))),
                "consent.json",
                        SampleLog.canonical(
                                new TreeMap<>(Map.of("checkedAtOffset", 7, "level", "L2", "scope", "investigation"))),
                "custody.jsonl", log.chain(id),
                "derived/att-01.txt", "working copy of " + id + "\n"));
        texts.forEach((name, text) -> {
            put(folder + name, text);
            named.add(new TreeMap<>(Map.of(
                    "path",
                    folder + name,
                    "bytes",
                    text.getBytes(StandardCharsets.UTF_8).length,
                    "sha256",
                    hash("SHA-256", text),
                    "sha512",
                    hash("SHA-512", text),
                    "mediaType",
                    name.endsWith(".json") ? "application/json" : "text/plain",
                    "role",
                    name.startsWith("derived") ? "working-copy" : "derivative")));
        });
        put("data/log/proofs/" + id + ".json", log.proof(id));
        items.add(new TreeMap<>(Map.of(
                "id",
                id,
                "title",
                new TreeMap<>(Map.of("en", "Testimony " + id, "ru", "Показания " + id)),
                "type",
                "testimony",
                "files",
                named,
                "account",
                Map.of(),
                "verification",
                Map.of(),
                "consent",
                new TreeMap<>(Map.of("checkedAtOffset", 7, "level", "L2", "scope", "investigation")),
                "custody",
                new TreeMap<>(Map.of(
                        "entries", log.entries(id),
                        "headSequence", log.entries(id) - 1,
                        "headHash", log.head(id),
                        "leafIndex", log.leafIndex(id))),
                "redactions",
                List.of())));
    }

    private String packet() {
        boolean stateFacing = !profile.signs();
        Map<String, Object> packet = new TreeMap<>(Map.of(
                "schema",
                "packet-1",
                "packetId",
                "7f3a9c21",
                "number",
                NUMBER,
                "forum",
                stateFacing ? "RU-SK" : "UN-SP",
                "level",
                "L2",
                "profile",
                new TreeMap<>(Map.of("signer", profile.code(), "languages", List.of("ru"), "stateFacing", stateFacing)),
                "frozenAt",
                stateFacing ? "2026-03-01" : FROZEN.toString(),
                "requestedBy",
                "P-requester",
                "approvedBy",
                List.of("P-approver"),
                "purpose",
                "sample"));
        packet.putAll(Map.of(
                "legalBasis",
                List.of(),
                "items",
                items,
                "excludedCount",
                0,
                "gates",
                List.of(),
                "timestamps",
                new TreeMap<>(Map.of(
                        "authorities",
                                clocks.stream().map(Credentials.Clock::name).toList(),
                        "independent", clocks.stream().allMatch(Credentials.Clock::independent))),
                "limits",
                List.of()));
        if (!stateFacing) {
            packet.put("asOf", new TreeMap<>(Map.of("testimonies", 3, "casework", 1, "custody", 6)));
        }
        return SampleLog.canonical(packet);
    }

    private byte[] signed(String text) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(LOG_KEY.getPrivate());
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return signature.sign();
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair logKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String hash(String algorithm, String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
