package org.vigil.search.packet;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A field that is not in the packet, or coarser than it was recorded; why, and by which rule. */
public record Redaction(String field, Reason reason, String rule) {

    /** For whose sake. */
    public enum Reason {
        @JsonProperty("consent")
        CONSENT,
        @JsonProperty("security")
        SECURITY,
        @JsonProperty("third-party")
        THIRD_PARTY,
        @JsonProperty("minor")
        MINOR
    }
}
