package org.vigil.contract.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Credibility of information on the Admiralty scale, from 1 (confirmed by other sources) to 5 (improbable); 6 cannot be judged. */
public enum Credibility {
    @JsonProperty("1")
    CONFIRMED,
    @JsonProperty("2")
    PROBABLE,
    @JsonProperty("3")
    POSSIBLE,
    @JsonProperty("4")
    DOUBTFUL,
    @JsonProperty("5")
    IMPROBABLE,
    @JsonProperty("6")
    CANNOT_BE_JUDGED
}
