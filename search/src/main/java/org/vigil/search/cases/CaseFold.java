package org.vigil.search.cases;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Casework;
import org.vigil.contract.PacketStep;
import org.vigil.search.cases.filing.Filing;
import org.vigil.search.cases.order.Packet;
import org.vigil.search.cases.order.PacketRules;

/**
 * What an event makes of a case. Everything that matters is decided here, in the order of the log, so that every instance
 * and every replay comes to the same, whoever wrote at the same time.
 */
public final class CaseFold {
    private CaseFold() {}

    /** What stands against an event, if anything; then it is ignored. */
    public static Optional<Obstacle> against(@Nullable CaseFile file, Casework event) {
        if (event instanceof Casework.Opened) {
            return file == null ? Optional.empty() : Optional.of(Obstacle.ID_TAKEN);
        }
        if (file == null) {
            return Optional.of(Obstacle.NO_SUCH_CASE);
        }
        if (!isForOthers(event) && !file.isOf(event.by())) {
            return Optional.of(Obstacle.NOT_A_MEMBER);
        }
        UUID packet = packetOf(event);
        if (packet != null && !(event instanceof PacketStep.Requested)) {
            return file.packet(packet)
                    .map(one -> PacketRules.against(one, event))
                    .orElse(Optional.of(Obstacle.NO_SUCH_PACKET));
        }
        return CaseRules.against(file, event);
    }

    /** The case after an event that nothing stands against. */
    public static CaseFile after(@Nullable CaseFile file, Casework event) {
        if (event instanceof Casework.Opened opened) {
            return CaseDraft.opened(opened);
        }
        if (file == null) {
            throw new IllegalStateException("nothing is known of this case");
        }
        CaseDraft draft = new CaseDraft(file);
        UUID packet = packetOf(event);
        if (event instanceof PacketStep.Requested request) {
            draft.packets.add(PacketRules.requested(request));
        } else if (packet != null) {
            Packet one = file.packet(packet).orElseThrow();
            CaseDraft.put(draft.packets, PacketRules.after(one, event), Packet::id);
        } else if (event instanceof Casework.Filed filed) {
            draft.filings.add(filing(filed));
        } else {
            CaseRules.apply(draft, event);
        }
        return draft.at(event.at());
    }

    /** What somebody does who need not work on the case: the second person, and the build. */
    private static boolean isForOthers(Casework event) {
        boolean byMembers = event instanceof PacketStep.Requested
                || event instanceof PacketStep.Delivered
                || event instanceof PacketStep.Noticed;
        return packetOf(event) != null && !byMembers;
    }

    private static @Nullable UUID packetOf(Casework event) {
        if (event instanceof Casework.PacketSealed seal) {
            return seal.packet();
        }
        return event instanceof PacketStep step ? step.packet() : null;
    }

    private static Filing filing(Casework.Filed filed) {
        return new Filing(
                filed.filing(),
                filed.forum(),
                filed.route(),
                filed.body(),
                CaseRules.dayOf(filed),
                filed.number(),
                filed.appeals(),
                filed.by(),
                filed.at(),
                java.util.List.of());
    }
}
