package org.vigil.contract.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Age in bands, never in years. */
public enum AgeBand {
    @JsonProperty("0_11")
    FROM_0_TO_11,
    @JsonProperty("12_17")
    FROM_12_TO_17,
    @JsonProperty("18_25")
    FROM_18_TO_25,
    @JsonProperty("26_40")
    FROM_26_TO_40,
    @JsonProperty("41_60")
    FROM_41_TO_60,
    @JsonProperty("61_PLUS")
    FROM_61,
    UNKNOWN
}
