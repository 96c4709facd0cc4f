package org.vigil.search.packet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.vigil.contract.Json;
import tools.jackson.databind.json.JsonMapper;

/** Canonical JSON (RFC 8785): one value, one sequence of bytes. */
public final class CanonicalJson {
    /** What a map holds nothing for is left out, as it is of records. */
    private static final JsonMapper WRITER = Json.events()
            .rebuild()
            .changeDefaultPropertyInclusion(all -> all.withContentInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private CanonicalJson() {}

    public static byte[] of(Object value) {
        try {
            return new JsonCanonicalizer(WRITER.writeValueAsBytes(value)).getEncodedUTF8();
        } catch (IOException ourOwnJsonIsReadable) {
            throw new UncheckedIOException(ourOwnJsonIsReadable);
        }
    }
}
