package org.vigil.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How events travel: headers and topics. */
final class TravelTest {
    @Test
    void headersNameTypeIdTimeAndSchemaVersion() {
        UUID id = new UUID(1, 2);
        Map<String, byte[]> headers = new CloudEvent("testimony", id, "incident-intake", Instant.EPOCH, 1).headers();

        assertThat(headers)
                .containsEntry("ce_specversion", bytes("1.0"))
                .containsEntry("ce_type", bytes("testimony"))
                .containsEntry("ce_id", bytes(id.toString()))
                .containsEntry("ce_source", bytes("incident-intake"))
                .containsEntry("ce_time", bytes("1970-01-01T00:00:00Z"))
                .containsEntry("ce_dataschema", bytes("/schemas/testimony/1"))
                .containsEntry("content-type", bytes("application/json"));
    }

    @ParameterizedTest
    @EnumSource(names = {"TESTIMONIES", "DECISIONS", "ASSESSMENTS", "INCIDENTS"})
    void stateIsCompactedWithinTheErasureBound(Topic topic) {
        Map<String, String> configuration = topic.configuration(Erasure.NORMAL);

        assertThat(configuration)
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("max.compaction.lag.ms", "300000")
                .containsEntry("min.compaction.lag.ms", "0")
                .containsEntry("message.timestamp.type", "LogAppendTime");
        assertThat(Long.parseLong(configuration.get("delete.retention.ms")))
                .as("a reader that is away must not miss a tombstone")
                .isGreaterThanOrEqualTo(Duration.ofDays(1).toMillis());
    }

    @Test
    void custodyIsKeptForEverAndDeadLettersForAMonth() {
        assertThat(Topic.CUSTODY.configuration(Erasure.NORMAL))
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "-1")
                .containsEntry("retention.bytes", "-1");
        assertThat(Topic.TESTIMONIES_DLQ.configuration(Erasure.NORMAL))
                .containsEntry(
                        "retention.ms", String.valueOf(Duration.ofDays(30).toMillis()));
    }

    @Test
    void everyCompactedTopicHasItsDeadLetters() {
        for (Topic topic : Topic.values()) {
            if (topic.compacted()) {
                assertThat(Topic.values())
                        .anyMatch(other -> other.topicName().equals(Topic.deadLetters(topic.topicName())));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
