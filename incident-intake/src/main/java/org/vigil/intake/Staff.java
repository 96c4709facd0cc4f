package org.vigil.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.Role;
import org.vigil.intake.custody.Custody;

/** Who is calling: a pseudonym, a role, and the regions it is limited to (none means all). */
record Staff(String pseudonym, Role role, List<String> regions) {

    Staff {
        regions = List.copyOf(regions);
    }

    Custody.Actor actor() {
        return new Custody.Actor(pseudonym, role.name());
    }

    /** Whether this person may record what happened in a region; an unknown region is everybody's. */
    boolean coversRegion(@Nullable String region) {
        return regions.isEmpty() || region == null || regions.contains(region);
    }

    /** Monitors see and change their own records only; verifiers and advocates those of their regions. */
    boolean mayChange(Recorded record) {
        return role == Role.MONITOR ? record.recordedBy().equals(pseudonym) : coversRegion(record.region());
    }
}
