package org.vigil.search.cases.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the build of a packet is, for whoever is watching; nobody depends on it. */
@FunctionalInterface
public interface BuildWatch {
    /** Nothing where nobody builds it now. */
    @Nullable
    Reached of(UUID packet);

    /** So many of so many items are written. */
    record Reached(int done, int all) {}
}
