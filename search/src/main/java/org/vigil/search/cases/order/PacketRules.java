package org.vigil.search.cases.order;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vigil.contract.Casework;
import org.vigil.contract.PacketStep;
import org.vigil.search.cases.Obstacle;

/**
 * What may happen to a packet, and when. Nothing but these rules moves a packet, so whatever two instances write at once,
 * nobody approves their own request and nothing is sealed that was not approved.
 */
public final class PacketRules {
    /** Who the build is in the events. */
    public static final String BUILDER = "packet-builder";

    private static final Set<PacketState> BUILDABLE =
            EnumSet.of(PacketState.APPROVED, PacketState.BUILDING, PacketState.FAILED, PacketState.PENDING_TIMESTAMP);
    private static final Set<PacketState> UNDER_WAY = EnumSet.of(PacketState.BUILDING, PacketState.PENDING_TIMESTAMP);
    private static final Set<PacketState> DONE = EnumSet.of(PacketState.SEALED, PacketState.DELIVERED);

    private PacketRules() {}

    /** What stands against a step with a packet, if anything. Whether its author works on the case is decided before. */
    public static Optional<Obstacle> against(Packet packet, Casework step) {
        if (step instanceof PacketStep.Approved || step instanceof PacketStep.Refused) {
            return againstRuling(packet, step);
        }
        if (step instanceof PacketStep.Delivered) {
            return unless(DONE.contains(packet.progress()), Obstacle.OUT_OF_ORDER);
        }
        if (step instanceof PacketStep.Noticed notice) {
            boolean known = packet.deliveries().stream()
                    .anyMatch(delivery -> delivery.id().equals(notice.delivery()));
            return unless(known, Obstacle.NO_SUCH_DELIVERY);
        }
        if (!step.by().equals(BUILDER)) {
            return Optional.of(Obstacle.NOT_THE_BUILDER);
        }
        Set<PacketState> from = step instanceof PacketStep.Building ? BUILDABLE : UNDER_WAY;
        boolean holdsWhatWasAsked = !(step instanceof Casework.PacketSealed seal)
                || packet.wish().testimonies().containsAll(seal.testimonies());
        return unless(from.contains(packet.progress()) && holdsWhatWasAsked, Obstacle.OUT_OF_ORDER);
    }

    /** The packet after a step that nothing stands against. */
    public static Packet after(Packet packet, Casework step) {
        if (step instanceof PacketStep.Approved yes) {
            return packet.decided(new Packet.Ruling(true, yes.by(), yes.at(), yes.reason()));
        }
        if (step instanceof PacketStep.Refused no) {
            return packet.decided(new Packet.Ruling(false, no.by(), no.at(), no.reason()));
        }
        if (step instanceof PacketStep.Building building) {
            return packet.building(building.asOf());
        }
        if (step instanceof PacketStep.Failed failed) {
            return packet.failed(failed.code());
        }
        if (step instanceof Casework.PacketSealed seal) {
            return packet.sealed(new Packet.Seal(
                    seal.sha256(), seal.fileSha256(), seal.bytes(), seal.signer(), seal.testimonies(), seal.at()));
        }
        if (step instanceof PacketStep.Delivered to) {
            return packet.delivered(
                    new Packet.Delivery(to.delivery(), to.recipient(), to.on(), to.receipt(), to.by(), to.at()));
        }
        if (step instanceof PacketStep.Noticed told) {
            return packet.noticed(
                    new Packet.Notice(told.delivery(), told.on(), told.testimonies(), told.by(), told.at()));
        }
        return packet.pending();
    }

    /** What stands against a request, beside the author: it names what the case does not hold. */
    public static Optional<Obstacle> against(
            PacketStep.Requested request, Predicate<java.util.UUID> inCase, List<Packet> others) {
        if (others.stream().anyMatch(other -> other.id().equals(request.packet()))) {
            return Optional.of(Obstacle.ID_TAKEN);
        }
        boolean held = request.testimonies().stream().allMatch(inCase)
                && request.attachments().stream()
                        .allMatch(chosen -> request.testimonies().contains(chosen.testimony()));
        if (!held) {
            return Optional.of(Obstacle.NO_SUCH_TESTIMONY);
        }
        boolean known = request.supersedes() == null
                || others.stream().anyMatch(other -> other.id().equals(request.supersedes()));
        return unless(known, Obstacle.NO_SUCH_PACKET);
    }

    public static Packet requested(PacketStep.Requested request) {
        return Packet.requested(request);
    }

    private static Optional<Obstacle> againstRuling(Packet packet, Casework step) {
        if (packet.progress() != PacketState.REQUESTED) {
            return Optional.of(Obstacle.OUT_OF_ORDER);
        }
        if (packet.isTooLate(step.at())) {
            return Optional.of(Obstacle.TOO_LATE);
        }
        return unless(!step.by().equals(packet.requestedBy()), Obstacle.SAME_PERSON);
    }

    private static Optional<Obstacle> unless(boolean holds, Obstacle obstacle) {
        return holds ? Optional.empty() : Optional.of(obstacle);
    }
}
