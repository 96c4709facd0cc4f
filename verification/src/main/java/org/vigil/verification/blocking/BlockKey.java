package org.vigil.verification.blocking;

import java.util.Map;

/** Names a block by a hash, and says what kind it is. */
record BlockKey(String kind, String hash) {
    private static final Map<String, String> ASKED_FROM = Map.of(
            "placeless-day", "region-day",
            "region-day", "placeless-day",
            "long-month", "place-month",
            "place-month", "long-month");

    /** The kind of block in which those stand who ask this kind. */
    String askedFrom() {
        return ASKED_FROM.getOrDefault(kind, kind);
    }
}
