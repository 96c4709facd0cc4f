package org.vigil.contract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Headers of a record on the log, as the Kafka protocol binding of CloudEvents 1.0 names them (binary mode). */
public record CloudEvent(String type, UUID id, String source, Instant time, int schemaVersion) {
    /** The source of what the intake writes; it validates everything before. */
    public static final String INTAKE = "/incident-intake";

    /** The header that says where a record comes from. */
    public static final String SOURCE = "ce_source";

    /** Header names to values; nothing in them tells what was said. */
    public Map<String, byte[]> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_type", type);
        headers.put("ce_id", id.toString());
        headers.put(SOURCE, source);
        headers.put("ce_time", time.toString());
        headers.put("ce_dataschema", "/schemas/" + type + "/" + schemaVersion);
        headers.put("content-type", "application/json");
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        headers.forEach((name, value) -> bytes.put(name, value.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}
