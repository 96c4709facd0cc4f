package org.vigil.packet.verifier.bag;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vigil.packet.verifier.container.Packet;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;

/** A list of files and their hashes, in the order of the list. */
record Manifest(String path, Map<String, String> hashes) {

    /** What cannot be read of it is a finding; the rest is still compared. */
    static Manifest read(Packet packet, String path, int hashLength, boolean sorted, Findings findings)
            throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        try (InputStream in = packet.open(path);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, ISO_8859_1))) {
            boolean wellFormed = true;
            String before = "";
            // By hand, because readLine would accept other ends of line, and a last line without one.
            StringBuilder line = new StringBuilder();
            for (int letter = lines.read(); letter >= 0 && line.length() <= hashLength + 1000; letter = lines.read()) {
                if (letter != '\n') {
                    line.append((char) letter);
                    continue;
                }
                String name = name(line, hashLength);
                wellFormed &= !name.isEmpty()
                        && (!sorted || before.compareTo(name) < 0)
                        && hashes.putIfAbsent(name, line.substring(0, hashLength)) == null;
                before = name;
                line.setLength(0);
            }
            if (!wellFormed || line.length() > 0) {
                findings.add(Code.MANIFEST_FORM, path);
            }
        }
        return new Manifest(path, hashes);
    }

    /** Empty if the line is not a hash, two spaces and a name. */
    private static String name(StringBuilder line, int hashLength) {
        boolean wellFormed = line.length() > hashLength + 2
                && line.charAt(hashLength) == ' '
                && line.charAt(hashLength + 1) == ' '
                && line.chars().limit(hashLength).allMatch(letter -> "0123456789abcdef".indexOf(letter) >= 0);
        return wellFormed ? line.substring(hashLength + 2) : "";
    }
}
