package org.vigil.search.cases;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.order.Packet;
import org.vigil.search.problem.Problem;

/** Who sees a packet, and who may be the second person. Whoever may not see one is told that there is none. */
public final class PacketSight {
    private static final Set<Role> APPROVERS = EnumSet.of(Role.ADVOCATE, Role.VERIFIER);

    private final Scribe scribe;
    private final Exhibits exhibits;

    PacketSight(Scribe scribe, Exhibits exhibits) {
        this.scribe = scribe;
        this.exhibits = exhibits;
    }

    /** A packet of an own case, or one that the viewer may decide about and sees all testimonies of. */
    Cases.Found visible(UUID packetId, Viewer viewer) {
        Cases.Found found = scribe.cases().packet(packetId).orElseThrow(() -> Problem.notFound());
        if (isMember(found, viewer) || (isAsked(found.packet(), viewer) && maySecond(found, viewer))) {
            return found;
        }
        throw Problem.notFound();
    }

    /** Before the decision anybody who could take it is asked; after it, only who took it still has to do with it. */
    private static boolean isAsked(Packet packet, Viewer viewer) {
        Packet.Ruling ruling = packet.ruling();
        return ruling == null || ruling.by().equals(viewer.pseudonym());
    }

    static boolean isMember(Cases.Found found, Viewer viewer) {
        return viewer.role() == Role.ADVOCATE && found.file().isOf(viewer.pseudonym());
    }

    /** Whoever sees regions only must see all that the packet is about. */
    boolean maySecond(Cases.Found found, Viewer viewer) {
        if (!APPROVERS.contains(viewer.role())
                || viewer.pseudonym().equals(found.packet().requestedBy())) {
            return false;
        }
        return viewer.seesEverywhere()
                || exhibits.now(found.packet().testimonies()).values().stream()
                        .allMatch(testimony -> viewer.sees(testimony.place().region()));
    }

    /** A packet of a case that the viewer works on. */
    public Cases.Found ofMember(UUID packetId, Viewer viewer) {
        viewer.require(Role.ADVOCATE);
        Cases.Found found = scribe.cases().packet(packetId).orElseThrow(() -> Problem.notFound());
        if (!isMember(found, viewer)) {
            throw Problem.notFound();
        }
        return found;
    }
}
