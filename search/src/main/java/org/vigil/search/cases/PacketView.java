package org.vigil.search.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.PacketStep;
import org.vigil.contract.vocabulary.Language;
import org.vigil.search.cases.order.BuildWatch;
import org.vigil.search.cases.order.Notice;
import org.vigil.search.cases.order.Packet;
import org.vigil.search.cases.order.PacketState;
import org.vigil.search.problem.Problem;

/**
 * A packet as its requester and its approver see it. {@code affected} are the testimonies in it that may not go there any
 * more; {@code notices} what to tell each recipient of it; {@code lacking}, told of a single packet that waits, is what keeps
 * it from being frozen. {@code mayDecide} is whether this viewer can approve or refuse.
 */
record PacketView(
        UUID id,
        UUID caseId,
        String forum,
        Level level,
        String signer,
        boolean stateFacing,
        Set<Language> languages,
        String recipient,
        String purpose,
        List<UUID> testimonies,
        List<PacketStep.Chosen> attachments,
        @Nullable UUID supersedes,
        String requestedBy,
        Instant requestedAt,
        PacketState state,
        Instant expiresAt,
        Packet.@Nullable Ruling ruling,
        @Nullable String failure,
        Packet.@Nullable Seal seal,
        List<Packet.Delivery> deliveries,
        List<Packet.Notice> told,
        List<Admission.LeftOut> affected,
        List<Notice> notices,
        List<Problem.Field> lacking,
        BuildWatch.@Nullable Reached progress,
        boolean mine,
        boolean mayDecide) {

    @Override
    public String toString() {
        return "PacketView[" + id + ", " + state + "]";
    }
}
