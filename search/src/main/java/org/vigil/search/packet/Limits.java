package org.vigil.search.packet;

import java.util.List;

/** What a reader must not take a packet to prove. */
final class Limits {
    private Limits() {}

    static List<String> keys(Level level) {
        return level == Level.L3
                ? List.of("limits.time", "limits.origin", "limits.sums")
                : List.of("limits.time", "limits.origin", "limits.alleged", "limits.redacted", "limits.copies");
    }
}
