package org.vigil.search.packet.seal;

import org.jspecify.annotations.Nullable;

/** Where settings come from, by name; most often the environment. */
@FunctionalInterface
public interface Setting {
    @Nullable
    String get(String name);
}
