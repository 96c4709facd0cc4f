package org.vigil.packet.verifier.bag;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vigil.packet.verifier.container.Fingerprint;
import org.vigil.packet.verifier.container.Packet;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;
import org.vigil.packet.verifier.json.CanonicalReader;
import org.vigil.packet.verifier.json.Fields;
import org.vigil.packet.verifier.json.NotJson;

/** Reads {@code data/packet.json} item by item, and holds of it what the other checks need. */
final class PacketFile {

    static final String PATH = "data/packet.json";

    private static final String ITEMS = "data/items/";
    private static final Set<String> LEVELS = Set.of("L0", "L1", "L2", "L3");

    private final Packet packet;
    private final Findings findings;
    private final Map<String, @Nullable Object> top = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> named = new TreeSet<>();

    private PacketFile(Packet packet, Findings findings) {
        this.packet = packet;
        this.findings = findings;
    }

    /** What it says, or nothing if that cannot be relied on. */
    static @Nullable Description read(Packet packet, Findings findings) throws IOException {
        Fingerprint file = packet.files().get(PATH);
        if (file == null) {
            findings.add(Code.FILE_MISSING, PATH);
            return null;
        }
        try (InputStream in = packet.open(PATH)) {
            return new PacketFile(packet, findings).read(in, file);
        } catch (NotJson broken) {
            findings.add(Code.PACKET_FORM, PATH);
            return null;
        }
    }

    private Description read(InputStream in, Fingerprint file) throws NotJson {
        try (CanonicalReader reader = new CanonicalReader(in)) {
            reader.object(name -> {
                if (name.equals("items")) {
                    reader.array(nothing -> item(Fields.of(reader.value())));
                } else {
                    top.put(name, reader.value());
                }
            });
            if (!reader.isCanonical(file.sha256())) {
                findings.add(Code.PACKET_FORM, PATH);
            }
        }
        packet.files().tailMap(ITEMS).keySet().stream()
                .takeWhile(path -> path.startsWith(ITEMS))
                .filter(path -> !named.contains(path))
                .forEach(path -> findings.add(Code.PACKET_ITEM_FILES, path));
        return description();
    }

    private Description description() throws NotJson {
        Fields fields = Fields.of(top);
        fields.text("schema");
        Fields profile = fields.object("profile");
        Fields timestamps = fields.object("timestamps");
        Description.Signer signer = Description.Signer.of(profile.text("signer"));
        if (!LEVELS.contains(fields.text("level")) || signer == Description.Signer.UNKNOWN) {
            findings.add(Code.PACKET_FORM, PATH);
        }
        return new Description(
                fields.text("number"),
                signer,
                profile.isTrue("stateFacing"),
                timestamps.countOrSize("authorities"),
                timestamps.isTrue("independent"),
                items);
    }

    private void item(Fields item) throws NotJson {
        String id = item.text("id");
        Fields custody = item.object("custody");
        if (!ids.add(id)) {
            findings.add(Code.PACKET_ITEM_FILES, ITEMS + id);
        }
        for (Fields file : item.objects("files")) {
            String path = file.text("path");
            Fingerprint seen = packet.files().get(path);
            boolean same = seen != null
                    && path.startsWith(ITEMS + id + "/")
                    && named.add(path)
                    && seen.bytes() == file.count("bytes")
                    && seen.sha256().equals(file.hash("sha256"))
                    && seen.sha512().equals(file.hash("sha512"));
            if (!same) {
                findings.add(Code.PACKET_ITEM_FILES, path);
            }
        }
        items.add(new Item(
                id,
                custody.count("entries"),
                custody.count("headSequence"),
                custody.hash("headHash"),
                custody.count("leafIndex")));
    }
}
