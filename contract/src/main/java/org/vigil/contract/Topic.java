package org.vigil.contract;

import java.util.HashMap;
import java.util.Map;

/**
 * The topics of the log. Each has one partition on purpose: the order of the log is total, so every replay gives the
 * same result (docs/decisions/0003).
 */
public enum Topic {
    TESTIMONIES("testimonies.v1", true),
    DECISIONS("decisions.v1", true),
    ASSESSMENTS("assessments.v1", true),
    INCIDENTS("incidents.v1", true),
    CASEWORK("casework.v1", false),
    CUSTODY("custody.v1", false),
    TESTIMONIES_DLQ("testimonies.v1.dlq", false),
    DECISIONS_DLQ("decisions.v1.dlq", false),
    ASSESSMENTS_DLQ("assessments.v1.dlq", false),
    INCIDENTS_DLQ("incidents.v1.dlq", false);

    /**
     * Key of the marker records that make the broker roll and clean idle segments, so that what was withdrawn leaves the
     * disk (docs/decisions/0005). Every reader skips them.
     */
    public static final String MARKER = "~marker";

    public static final int PARTITIONS = 1;

    private final String topicName;
    private final boolean compacted;

    Topic(String topicName, boolean compacted) {
        this.topicName = topicName;
        this.compacted = compacted;
    }

    public String topicName() {
        return topicName;
    }

    public boolean compacted() {
        return compacted;
    }

    /** Where events of this topic go that cannot be read; they carry the position and the reason, never the content. */
    public static String deadLetters(String topicName) {
        return topicName + ".dlq";
    }

    /** Topic configuration as the broker takes it. */
    public Map<String, String> configuration(Erasure erasure) {
        Map<String, String> configuration = new HashMap<>();
        configuration.put("message.timestamp.type", "LogAppendTime");
        if (compacted) {
            configuration.putAll(erasure.topicConfiguration());
        } else {
            boolean deadLetters = topicName.endsWith(".dlq");
            configuration.put("cleanup.policy", "delete");
            configuration.put("retention.ms", deadLetters ? String.valueOf(30L * 24 * 60 * 60 * 1000) : "-1");
            configuration.put("retention.bytes", "-1");
        }
        return Map.copyOf(configuration);
    }
}
