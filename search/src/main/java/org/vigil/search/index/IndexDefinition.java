package org.vigil.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.vigil.contract.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an index is made: settings, analysis and strict mapping from the resource files. Its fingerprint changes with any
 * of them, so that an index of an older build is recognised and rebuilt.
 */
final class IndexDefinition {
    private final ObjectNode body;
    private final String fingerprint;

    private IndexDefinition(ObjectNode body, String fingerprint) {
        this.body = body;
        this.fingerprint = fingerprint;
    }

    static IndexDefinition of(View view) {
        ObjectNode body = Json.events().createObjectNode();
        ObjectNode settings = body.putObject("settings");
        settings.set("index", json("settings.json"));
        // Only where there is text: a new word in the lists must not make the other views look outdated.
        if (view == View.TESTIMONIES) {
            settings.set("analysis", analysis());
        }
        ObjectNode mapping = json(view.alias() + ".json");
        body.set("mappings", mapping);
        String fingerprint = sha256(body);
        mapping.putObject("_meta").put("fingerprint", fingerprint);
        body.putObject("aliases").putObject(view.alias());
        return new IndexDefinition(body, fingerprint);
    }

    String fingerprint() {
        return fingerprint;
    }

    /** The body of a create-index request. */
    String json() {
        return body.toString();
    }

    JsonNode mapping() {
        return body.path("mappings");
    }

    static ObjectNode analysis() {
        ObjectNode analysis = json("analysis.json");
        ArrayNode mappings = (ArrayNode) analysis.at("/char_filter/latin_to_cyrillic/mappings");
        transliteration().forEach(mappings::add);
        ArrayNode synonyms = (ArrayNode) analysis.at("/filter/domain_terms/synonyms");
        lines("synonyms.txt").forEach(synonyms::add);
        return analysis;
    }

    /** Rules of a mapping filter: it runs before lower-casing, so each is there in the cases that people write. */
    static List<String> transliteration() {
        return lines("transliteration.txt")
                .flatMap(line -> {
                    String latin = line.substring(0, line.indexOf(' '));
                    String cyrillic = line.substring(line.indexOf(' ') + 1);
                    String upper = latin.toUpperCase(Locale.ROOT);
                    return Stream.of(latin, upper, upper.charAt(0) + latin.substring(1))
                            .distinct()
                            .map(spelling -> spelling + " => " + cyrillic);
                })
                .toList();
    }

    private static Stream<String> lines(String file) {
        return text(file).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static ObjectNode json(String file) {
        return (ObjectNode) Json.events().readTree(text(file));
    }

    private static String text(String file) {
        try (InputStream resource = Objects.requireNonNull(IndexDefinition.class.getResourceAsStream(file))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(JsonNode body) {
        try {
            byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
