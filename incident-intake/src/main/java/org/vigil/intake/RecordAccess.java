package org.vigil.intake;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.vigil.contract.vocabulary.Role;

/** Who may add to a testimony and who may see what lies beside it. Says no with a {@link Refused}. */
final class RecordAccess {
    private static final Set<Role> READERS = EnumSet.of(Role.VERIFIER, Role.ANALYST, Role.ADVOCATE);

    private final RecordedTestimonies recorded;

    RecordAccess(RecordedTestimonies recorded) {
        this.recorded = recorded;
    }

    /** Only who recorded a testimony adds to it. */
    boolean isOwn(UUID id, Staff staff) {
        return known(id).recordedBy().equals(staff.pseudonym());
    }

    void requireOwn(UUID id, Staff staff) {
        if (!isOwn(id, staff)) {
            throw new Refused(Problem.forbidden("Only who recorded a testimony may add to it."));
        }
    }

    /** Monitors see their own; readers see those of their regions, and where they see none there is none. */
    void requireSight(UUID id, Staff staff) {
        Recorded record = known(id);
        if (READERS.contains(staff.role())) {
            String region = record.region();
            boolean elsewhere = !staff.regions().isEmpty()
                    && (region == null || !staff.regions().contains(region));
            if (elsewhere) {
                throw new Refused(Problem.notFound());
            }
        } else if (staff.role() != Role.MONITOR) {
            throw new Refused(Problem.forbidden("This role sees no testimonies."));
        } else if (!record.recordedBy().equals(staff.pseudonym()) || !staff.coversRegion(record.region())) {
            throw new Refused(Problem.forbidden("A monitor sees the testimonies that they recorded."));
        }
    }

    boolean isWithdrawn(UUID id) {
        return recorded.isWithdrawn(id);
    }

    private Recorded known(UUID id) {
        if (recorded.isWithdrawn(id)) {
            throw new Refused(Problem.withdrawn());
        }
        return recorded.find(id).orElseThrow(() -> new Refused(Problem.notFound()));
    }
}
