package org.vigil.search.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigil.contract.Testimony;
import org.vigil.search.access.Viewer;

/** The testimonies that cases speak of, as the record has them now. */
public interface Exhibits {
    /** Those of these ids that are there now, without what could connect people; a withdrawn one is not there. */
    Map<UUID, Testimony> now(Collection<UUID> ids);

    /** Which testimonies an incident consists of, if the viewer may see it. */
    Optional<List<UUID>> membersOf(UUID incident, Viewer viewer);
}
