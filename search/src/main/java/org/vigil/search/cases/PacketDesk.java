package org.vigil.search.cases;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vigil.contract.PacketStep;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.Role;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.CaseDesk.Written;
import org.vigil.search.cases.consent.ConsentGate;
import org.vigil.search.cases.consent.Permission;
import org.vigil.search.cases.forum.Forum;
import org.vigil.search.cases.forum.ForumLevel;
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

    private static final Set<Role> APPROVERS = EnumSet.of(Role.ADVOCATE, Role.VERIFIER);

    private final Scribe scribe;
    private final CaseDesk desk;
    private final Exhibits exhibits;
    private final Forums forums;
    private final Lacking lacking;
    private final Handover handover;

    PacketDesk(Scribe scribe, CaseDesk desk, Exhibits exhibits, Forums forums, Lacking lacking, Handover handover) {
        this.scribe = scribe;
        this.desk = desk;
        this.exhibits = exhibits;
        this.forums = forums;
        this.lacking = lacking;
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
        defaultSigner(input);
        PacketStep.Requested wish =
                input.event(PacketStep.Requested.class, "packet-requested", author, Map.of("packet", author.event()));
        ForumLevel level = level(wish);
        requireSigner(level, wish.signer());
        List<Admission.LeftOut> blocked = blocked(wish.testimonies(), level, request.viewer());
        if (chosen && !blocked.isEmpty()) {
            throw Problem.invalid(blocked.stream().map(PacketDesk::told).toList());
        }
        scribe.write(author, without(wish, blocked));
        return new Written(author.event(), blocked);
    }

    /** {@code decision} is approve or refuse. What is not complete cannot be approved. */
    Written decide(UUID packetId, Request request) {
        Cases.Found found = visible(packetId, request.viewer());
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
        Cases.Found found = ofMember(packetId, request.viewer());
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
        Cases.Found found = ofMember(packetId, request.viewer());
        Author author = scribe.author(found.file().id(), request);
        scribe.write(
                author,
                request.input().event(PacketStep.Noticed.class, "packet-noticed", author, Map.of("packet", packetId)));
        return Written.of(packetId);
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

    boolean isMember(Cases.Found found, Viewer viewer) {
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

    private void requireComplete(Cases.Found found) {
        List<Problem.Field> gaps = lacking.against(found.file(), Orders.request(found.file(), found.packet()));
        if (!gaps.isEmpty()) {
            throw Problem.conflict(
                    "not-complete", "The forum asks for more before this can be frozen: see the fields.", gaps);
        }
    }

    private void defaultSigner(CaseInput input) {
        if (!input.has("signer")) {
            Forum forum = forums.byCode(input.peek("forum")).orElse(null);
            if (forum != null) {
                forum.levels().stream()
                        .filter(level -> level.level().name().equals(input.peek("level")))
                        .findFirst()
                        .ifPresent(level -> input.with("signer", level.signer()));
            }
        }
    }

    private ForumLevel level(PacketStep.Requested wish) {
        Forum forum = forums.byCode(wish.forum())
                .orElseThrow(() -> CaseInput.invalid("forum", "unknown-code", "This is none of the known forums."));
        return forum.level(Level.valueOf(wish.level()))
                .orElseThrow(() -> CaseInput.invalid("level", "unknown-code", "This forum is not told at that level."));
    }

    private static void requireSigner(ForumLevel level, String signer) {
        if (level.stateFacing() && signer.equals("org")) {
            throw CaseInput.invalid(
                    "signer", "names-the-organisation", "A state-facing packet is not signed by the organisation.");
        }
    }

    private List<Admission.LeftOut> blocked(List<UUID> testimonies, ForumLevel level, Viewer viewer) {
        LocalDate today = LocalDate.ofInstant(scribe.now(), ZoneOffset.UTC);
        Map<UUID, Testimony> now = exhibits.now(testimonies);
        List<Admission.LeftOut> blocked = new ArrayList<>();
        for (UUID id : testimonies) {
            Testimony testimony = now.get(id);
            Permission permission =
                    testimony != null && !viewer.sees(testimony.place().region())
                            ? Permission.blocked(Permission.Reason.OUT_OF_SIGHT, List.of())
                            : ConsentGate.of(testimony, level, today);
            if (!permission.allowed()) {
                blocked.add(new Admission.LeftOut(id, permission.reason(), permission.missing()));
            }
        }
        return blocked;
    }

    private static PacketStep.Requested without(PacketStep.Requested wish, List<Admission.LeftOut> blocked) {
        List<UUID> out = blocked.stream().map(Admission.LeftOut::testimony).toList();
        List<UUID> kept =
                wish.testimonies().stream().filter(id -> !out.contains(id)).toList();
        if (kept.isEmpty()) {
            throw Problem.invalid(
                    blocked.isEmpty()
                            ? List.of(new Problem.Field(
                                    "testimonies", "required", "A packet holds at least one testimony."))
                            : blocked.stream().map(PacketDesk::told).toList());
        }
        return Orders.withTestimonies(wish, kept);
    }

    /** Names the scopes that are missing, so that somebody can ask for them. */
    private static Problem.Field told(Admission.LeftOut blocked) {
        String scopes =
                String.join(" or ", blocked.missing().stream().map(Enum::name).toList());
        String message = scopes.isEmpty()
                ? "This testimony may not go there."
                : "This testimony's consent does not reach there; it needs " + scopes + ".";
        return new Problem.Field(
                "testimonies[" + blocked.testimony() + "]",
                "consent-"
                        + blocked.reason()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'),
                message);
    }
}
