package org.vigil.search.packet;

import org.jspecify.annotations.Nullable;

/** How many testimonies are not in a packet: told in confidence only, and never where few people could be looked for. */
final class Excluded {
    private Excluded() {}

    static @Nullable Integer shown(Dossier dossier) {
        return dossier.isGuarded() ? null : dossier.excluded();
    }
}
