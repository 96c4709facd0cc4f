package org.vigil.search.packet.build;

import org.vigil.search.packet.Altered;

/** What lies in the vault is not what the record of custody says; it ends the build. */
final class Mismatch extends RuntimeException {
    Mismatch(Altered altered) {
        super(altered);
    }
}
