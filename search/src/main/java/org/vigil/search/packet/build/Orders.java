package org.vigil.search.packet.build;

import java.util.List;
import java.util.UUID;
import org.vigil.search.packet.Dossier;

/** The orders for packets, and what is told of their making. Each method returns when what it tells is kept. */
public interface Orders {
    /** Approved and not yet sealed, pending, failed or refused, oldest first; among them what a kill interrupted. */
    List<UUID> open();

    void building(UUID packet, Dossier dossier);

    /** So many of so many items are written; only for somebody who is watching, and kept nowhere. */
    void progress(UUID packet, int done, int of);

    /** That each item left in this packet, in the record of custody; before the packet can be fetched. */
    void exported(UUID packet, Dossier dossier, Binding.Bound bound);

    void sealed(UUID packet, Dossier dossier, Binding.Bound bound);

    void pending(UUID packet, Dossier dossier, Binding.Bound bound);

    void failed(UUID packet, String code);
}
