package org.vigil.search.cases;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vigil.contract.PacketStep;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.CaseDesk.Written;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.cases.order.Packet;
import org.vigil.search.problem.Problem;

/** Asking for packets, and the second person's answer. */
public final class PacketDesk {
    /** Is told of each packet that is handed over, before it is written down; if it fails, it was not handed over. */
    @FunctionalInterface
    public interface Handover {
        void of(Packet packet, Viewer by);
    }

    private final Scribe scribe;
    private final CaseDesk desk;
    private final Lacking lacking;
    private final Handover handover;
    private final PacketSight sight;
    private final Wishes wishes;

    PacketDesk(
            Scribe scribe,
            CaseDesk desk,
            Exhibits exhibits,
            Forums forums,
            Lacking lacking,
            PacketSight sight,
            Handover handover) {
        this.scribe = scribe;
        this.desk = desk;
        this.lacking = lacking;
        this.sight = sight;
        this.wishes = new Wishes(exhibits, forums);
        this.handover = handover;
    }

    /** Without testimonies named, all of the case that may go there; what was named and may not go is refused. */
    Written request(UUID caseId, Request request) {
        CaseFile file = desk.own(caseId, request.viewer());
        Author author = scribe.author(file.id(), request);
        if (scribe.isDone(author)) {
            return Written.of(author.event());
        }
        CaseInput input = request.input();
        boolean chosen = input.has("testimonies");
        if (!chosen) {
            input.with("testimonies", file.testimonyIds());
        }
        wishes.defaultSigner(input);
        PacketStep.Requested wish =
                input.event(PacketStep.Requested.class, "packet-requested", author, Map.of("packet", author.event()));
        List<Admission.LeftOut> blocked = wishes.blocked(wish, request.viewer(), author.at());
        if (chosen && !blocked.isEmpty()) {
            throw Problem.invalid(blocked.stream().map(Wishes::told).toList());
        }
        scribe.write(author, Wishes.without(wish, blocked));
        return new Written(author.event(), blocked);
    }

    /** {@code decision} is approve or refuse. What is not complete cannot be approved. */
    Written decide(UUID packetId, Request request) {
        Cases.Found found = sight.visible(packetId, request.viewer());
        CaseInput input = request.input();
        String decision = input.text("decision");
        Author author = scribe.author(found.file().id(), request);
        Map<String, Object> packet = Map.of("packet", packetId);
        switch (decision) {
            case "approve" -> {
                PacketStep.Approved yes = input.event(PacketStep.Approved.class, "packet-approved", author, packet);
                if (!scribe.isDone(author) && scribe.cases().against(yes).isEmpty()) {
                    requireComplete(found);
                }
                scribe.write(author, yes);
            }
            case "refuse" ->
                scribe.write(author, input.event(PacketStep.Refused.class, "packet-refused", author, packet));
            default -> throw CaseInput.invalid("decision", "unknown-code", "Write approve or refuse.");
        }
        return Written.of(packetId);
    }

    Written deliver(UUID packetId, Request request) {
        Cases.Found found = sight.ofMember(packetId, request.viewer());
        Author author = scribe.author(found.file().id(), request);
        PacketStep.Delivered delivered = request.input()
                .event(
                        PacketStep.Delivered.class,
                        "packet-delivered",
                        author,
                        Map.of("packet", packetId, "delivery", author.event()));
        if (delivered.on().isAfter(LocalDate.ofInstant(author.at(), ZoneOffset.ofHours(14)))) {
            throw Scribe.refusal(Obstacle.DAY_AHEAD);
        }
        if (scribe.isDone(author)) {
            return Written.of(author.event());
        }
        handover.of(found.packet(), request.viewer());
        scribe.write(author, delivered);
        return Written.of(author.event());
    }

    /** That a recipient was told. */
    Written notice(UUID packetId, Request request) {
        Cases.Found found = sight.ofMember(packetId, request.viewer());
        Author author = scribe.author(found.file().id(), request);
        scribe.write(
                author,
                request.input().event(PacketStep.Noticed.class, "packet-noticed", author, Map.of("packet", packetId)));
        return Written.of(packetId);
    }

    private void requireComplete(Cases.Found found) {
        List<Problem.Field> gaps = lacking.against(found.file(), Orders.request(found.file(), found.packet()));
        if (!gaps.isEmpty()) {
            throw Problem.conflict(
                    "not-complete", "The forum asks for more before this can be frozen: see the fields.", gaps);
        }
    }
}
