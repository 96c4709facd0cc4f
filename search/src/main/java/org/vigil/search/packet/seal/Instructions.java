package org.vigil.search.packet.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.packet.Piece;
import org.vigil.search.packet.bag.Bag;

/**
 * What stands beside the data of a packet for whoever checks it: the commands for exactly this packet, in its languages,
 * and the tool that they call. Lines that begin with four spaces are a script that can be run as it stands.
 */
final class Instructions {
    private static final String TOOL = "verify-inclusion.sh";

    private final String number;
    private final SealProfile profile;
    private final List<Authority> authorities;

    Instructions(String number, SealProfile profile, List<Authority> authorities) {
        this.number = number;
        this.profile = profile;
        this.authorities = authorities;
    }

    List<Piece> tagFiles(Set<Language> languages, List<Piece> data) {
        List<Piece> files = new ArrayList<>();
        files.add(piece("tools/" + TOOL, resource(TOOL)));
        for (Language language : languages) {
            String code = language.name().toLowerCase(Locale.ROOT);
            String text = new Template(new String(resource("verify." + code + ".txt"), StandardCharsets.UTF_8))
                    .with(values(data), Map.of("token", tokens(), "pdf", indexes(data)));
            files.add(piece("VERIFY." + code + ".txt", text.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private Map<String, String> values(List<Piece> data) {
        Map<String, String> values = new HashMap<>(Map.of("number", number, "items", Long.toString(items(data))));
        values.put(profile.signs() ? "signed" : "unsigned", "");
        if (!indexes(data).isEmpty()) {
            values.put("pdfs", "");
        }
        if (has(data, "data/log/checkpoint.txt") && items(data) > 0) {
            values.put("log", "");
        }
        if (has(data, "data/log/checkpoint.txt.sig")) {
            values.put("logsig", "");
        }
        return values;
    }

    private List<Map<String, String>> tokens() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int place = 1; place <= authorities.size(); place++) {
            Authority authority = authorities.get(place - 1);
            rows.add(Map.of(
                    "n",
                    Integer.toString(place),
                    "token",
                    Signatures.token(profile, place),
                    "over",
                    profile.signs() ? "signatures/" + Signatures.CADES : Bag.TAG_MANIFEST,
                    "authority",
                    authority.name(),
                    authority.independent() ? "independent" : "own",
                    ""));
        }
        return rows;
    }

    private List<Map<String, String>> indexes(List<Piece> data) {
        return data.stream()
                .map(Piece::path)
                .filter(path -> profile.signs() && path.matches("data/00-index\\.[a-z]+\\.pdf"))
                .sorted()
                .map(path -> Map.of("pdf", path))
                .toList();
    }

    private static long items(List<Piece> data) {
        return data.stream()
                .map(piece -> piece.path().split("/", 4))
                .filter(parts -> parts.length == 4 && parts[1].equals("items"))
                .map(parts -> parts[2])
                .distinct()
                .count();
    }

    private static boolean has(List<Piece> data, String path) {
        return data.stream().anyMatch(piece -> piece.path().equals(path));
    }

    private static Piece piece(String path, byte[] content) {
        return new Piece(path, () -> new ByteArrayInputStream(content));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Instructions.class.getResourceAsStream("/packet/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
