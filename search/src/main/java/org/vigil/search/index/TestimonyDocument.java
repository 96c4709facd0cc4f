package org.vigil.search.index;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A testimony as the index keeps it. {@code record} is the testimony without whatever could connect people: tokens of
 * persons, lineage, who recorded it. {@code recordedBy} stands apart, for the rule of own records, and is never shown.
 */
public record TestimonyDocument(
        UUID id, @Nullable String region, String recordedBy, String narrative, JsonNode record) {

    static TestimonyDocument of(Testimony testimony) {
        ObjectNode record = Json.events().valueToTree(testimony);
        record.remove(List.of("recordedBy", "personTokens"));
        object(record, "source").remove("lineage");
        // The text is kept once; shown() puts it back.
        object(record, "narrative").remove("text");
        return new TestimonyDocument(
                testimony.id(),
                testimony.place().region(),
                testimony.recordedBy(),
                testimony.narrative().text(),
                record);
    }

    /** The testimony as readers see it. */
    public JsonNode shown() {
        JsonNode shown = record.deepCopy();
        object(shown, "narrative").put("text", narrative);
        return shown;
    }

    @Override
    public String toString() {
        return "TestimonyDocument[" + id + "]";
    }

    private static ObjectNode object(JsonNode parent, String name) {
        return (ObjectNode) parent.path(name);
    }
}
