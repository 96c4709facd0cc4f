package org.vigil.search.packet.build;

import java.util.UUID;
import org.vigil.search.packet.Dossier;

/** Gathers what an approved packet is made from. */
public interface Composing {
    /**
     * Reads the testimonies as their log has them at its end, asks consent of each once more and takes in only those that
     * it reaches; a testimony that was withdrawn before the call is never in the dossier. Throws {@link Unbuildable} where
     * nothing may be built, and any other exception where it cannot tell, so that the order stays as it is.
     */
    Dossier compose(UUID packet) throws Unbuildable;
}
