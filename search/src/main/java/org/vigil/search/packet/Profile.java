package org.vigil.search.packet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.vigil.contract.vocabulary.Language;

/**
 * Who vouches for a packet, in which languages it speaks, and whether it goes to the State that persecutes: then nothing in
 * it tells who made it.
 */
public record Profile(Signer signer, List<Language> languages, boolean stateFacing) {

    public Profile {
        languages = languages.stream().distinct().sorted().toList();
    }

    /** Whose signature stands under the packet. */
    public enum Signer {
        @JsonProperty("org")
        ORG,
        @JsonProperty("advocate")
        ADVOCATE,
        @JsonProperty("timestamp-only")
        TIMESTAMP_ONLY
    }
}
