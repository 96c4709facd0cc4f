package org.vigil.packet.verifier.bag;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.vigil.packet.verifier.container.Fingerprint;
import org.vigil.packet.verifier.container.Packet;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;

/** BagIt (RFC 8493) as packets use it, but closed: what no list names must not be there. */
public final class Bag {

    public static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

    private static final String DATA = "data/";
    private static final String SIGNATURES = "signatures/";
    private static final byte[] DECLARATION =
            "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".getBytes(UTF_8);
    private static final Set<String> ALWAYS =
            Set.of("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt");
    private static final Pattern TAG_FILE = Pattern.compile("VERIFY\\.[a-z]{2}\\.txt|tools/[a-z0-9._-]+");
    private static final int SMALL = 1 << 20;

    private final Packet packet;
    private final Findings findings;

    private Bag(Packet packet, Findings findings) {
        this.packet = packet;
        this.findings = findings;
    }

    public static void check(Packet packet, Findings findings) throws IOException {
        new Bag(packet, findings).check();
    }

    private void check() throws IOException {
        Manifest tags = Manifest.read(packet, TAG_MANIFEST, 64, false, findings);
        Manifest sha256 = Manifest.read(packet, "manifest-sha256.txt", 64, true, findings);
        Manifest sha512 = Manifest.read(packet, "manifest-sha512.txt", 128, true, findings);
        if (!sha256.hashes().keySet().equals(sha512.hashes().keySet())) {
            findings.add(Code.MANIFESTS_DISAGREE, sha512.path());
        }
        hashes(tags);
        hashes(sha256);
        hashes(sha512);
        names(tags, sha256, sha512);
        declaration();
        info();
    }

    private void hashes(Manifest manifest) {
        for (Map.Entry<String, String> line : manifest.hashes().entrySet()) {
            Fingerprint file = packet.files().get(line.getKey());
            if (file == null) {
                findings.add(Code.FILE_MISSING, line.getKey());
            } else if (!line.getValue().equals(line.getValue().length() == 64 ? file.sha256() : file.sha512())) {
                findings.add(Code.FILE_CHANGED, line.getKey());
            }
        }
    }

    private void names(Manifest tags, Manifest sha256, Manifest sha512) {
        for (Manifest manifest : List.of(sha256, sha512)) {
            if (!manifest.hashes().keySet().stream().allMatch(path -> path.startsWith(DATA))) {
                findings.add(Code.MANIFEST_FORM, manifest.path());
            }
        }
        for (String path : tags.hashes().keySet()) {
            if (!ALWAYS.contains(path) && !TAG_FILE.matcher(path).matches()) {
                findings.add(Code.MANIFEST_FORM, tags.path());
            }
        }
        for (String path : packet.files().keySet()) {
            boolean listed = path.startsWith(DATA)
                    ? sha256.hashes().containsKey(path) && sha512.hashes().containsKey(path)
                    : tags.hashes().containsKey(path) || path.equals(TAG_MANIFEST) || path.startsWith(SIGNATURES);
            if (!listed) {
                findings.add(Code.FILE_UNLISTED, path);
            }
        }
        for (String path : ALWAYS) {
            if (!packet.files().containsKey(path)) {
                findings.add(Code.FILE_MISSING, path);
            }
        }
        if (!packet.files().containsKey(TAG_MANIFEST)) {
            findings.add(Code.FILE_MISSING, TAG_MANIFEST);
        }
    }

    private void declaration() throws IOException {
        if (packet.files().containsKey("bagit.txt")
                && !packet.read("bagit.txt", SMALL)
                        .map(bytes -> Arrays.equals(bytes, DECLARATION))
                        .orElse(false)) {
            findings.add(Code.BAG_FORM, "bagit.txt");
        }
    }

    /** The sum of the payload stands there in the clear, so that a truncated copy shows without any hashing. */
    private void info() throws IOException {
        long bytes = 0;
        long files = 0;
        for (Map.Entry<String, Fingerprint> file : packet.files().entrySet()) {
            if (file.getKey().startsWith(DATA)) {
                bytes += file.getValue().bytes();
                files++;
            }
        }
        if (!info(packet, "Payload-Oxum").equals(List.of(bytes + "." + files))
                && packet.files().containsKey("bag-info.txt")) {
            findings.add(Code.BAG_OXUM, "bag-info.txt");
        }
    }

    /** What {@code bag-info.txt} says under a label, as often as it says it. */
    static List<String> info(Packet packet, String label) throws IOException {
        String info = packet.read("bag-info.txt", SMALL)
                .map(bytes -> new String(bytes, UTF_8))
                .orElse("");
        return info.lines()
                .filter(line -> line.startsWith(label + ": "))
                .map(line -> line.substring(label.length() + 2))
                .toList();
    }
}
