package org.vigil.search.cases.consent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.vigil.contract.Testimony;

/**
 * Testimonies as their log has them before an offset: the latest version of each that is there. One that was asked for and
 * is not in it was withdrawn before that offset, or never given.
 */
public record AsOf(long offset, Map<UUID, Testimony> there) {
    public AsOf {
        there = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(there));
    }

    @Override
    public String toString() {
        return "AsOf[" + offset + ", " + there.size() + " testimonies]";
    }
}
