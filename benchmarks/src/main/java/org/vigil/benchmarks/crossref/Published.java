package org.vigil.benchmarks.crossref;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Assessment;
import org.vigil.contract.Incident;
import org.vigil.contract.Json;
import org.vigil.contract.Topic;

/** What was published last under each key, as the compacted topics of the log would keep it. */
public class Published {
    private final Map<String, byte[]> assessments = new TreeMap<>();
    private final Map<String, byte[]> incidents = new TreeMap<>();

    void take(Topic topic, String key, byte @Nullable [] value) {
        Map<String, byte[]> last = topic == Topic.INCIDENTS ? incidents : assessments;
        if (value == null) {
            last.remove(key);
        } else {
            last.put(key, value);
        }
    }

    public Collection<Assessment> assessments() {
        return assessments.values().stream()
                .map(json -> Json.read(json, Assessment.class))
                .toList();
    }

    public Collection<Incident> incidents() {
        return incidents.values().stream()
                .map(json -> Json.read(json, Incident.class))
                .toList();
    }

    /** The incident of each testimony. */
    public Map<UUID, UUID> clusters() {
        Map<UUID, UUID> clusters = new LinkedHashMap<>();
        incidents().forEach(incident -> incident.members().forEach(member -> clusters.put(member, incident.id())));
        return clusters;
    }

    /** SHA-256 of all that stands under all keys of both topics: equal if and only if the last state is. */
    public String hash() {
        MessageDigest digest = sha256();
        for (Map<String, byte[]> topic : List.of(assessments, incidents)) {
            topic.forEach((key, value) -> {
                digest.update(key.getBytes(StandardCharsets.UTF_8));
                digest.update(value);
            });
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
