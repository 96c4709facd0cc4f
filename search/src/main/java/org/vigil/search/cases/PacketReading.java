package org.vigil.search.cases;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Testimony;
import org.vigil.search.access.Viewer;
import org.vigil.search.cases.consent.ConsentGate;
import org.vigil.search.cases.consent.Permission;
import org.vigil.search.cases.forum.ForumLevel;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.cases.order.BuildWatch;
import org.vigil.search.cases.order.Notice;
import org.vigil.search.cases.order.Packet;
import org.vigil.search.cases.order.PacketState;
import org.vigil.search.problem.Problem;

/** Packets as their requesters and approvers see them. */
public final class PacketReading {
    private static final Set<PacketState> LEFT = EnumSet.of(PacketState.SEALED, PacketState.DELIVERED);

    private final Scribe scribe;
    private final PacketSight sight;
    private final Exhibits exhibits;
    private final Forums forums;
    private final Lacking lacking;
    private final BuildWatch watch;

    PacketReading(
            Scribe scribe, PacketSight sight, Exhibits exhibits, Forums forums, Lacking lacking, BuildWatch watch) {
        this.lacking = lacking;
        this.watch = watch;
        this.scribe = scribe;
        this.sight = sight;
        this.exhibits = exhibits;
        this.forums = forums;
    }

    /** A page of packets; {@code cursor} is where the next one begins, if there is one. */
    record Page(List<PacketView> items, @Nullable String cursor) {}

    /** Which packets. */
    enum Which {
        MINE,
        WAITING
    }

    /** Those of own cases, or those that wait for this viewer's decision; the latest first. */
    Page list(Viewer viewer, Which which, int size, @Nullable Place after) {
        List<Cases.Found> rest = scribe.cases().all().stream()
                .flatMap(file -> file.packets().stream().map(packet -> new Cases.Found(file, packet)))
                .filter(found -> which == Which.MINE ? PacketSight.isMember(found, viewer) : waits(found, viewer))
                .sorted(Comparator.comparing(PacketReading::place))
                .filter(found -> after == null || place(found).compareTo(after) > 0)
                .limit(size + 1L)
                .toList();
        boolean more = rest.size() > size;
        List<Cases.Found> shown = more ? rest.subList(0, size) : rest;
        String cursor = more ? place(shown.get(size - 1)).encode() : null;
        Set<UUID> ids = new java.util.LinkedHashSet<>();
        shown.forEach(found -> ids.addAll(found.packet().testimonies()));
        Map<UUID, Testimony> now = exhibits.now(ids);
        return new Page(shown.stream().map(found -> view(found, now, viewer)).toList(), cursor);
    }

    PacketView one(UUID packetId, Viewer viewer) {
        Cases.Found found = sight.visible(packetId, viewer);
        boolean waits = found.packet().state(scribe.now()) == PacketState.REQUESTED;
        return view(
                found,
                exhibits.now(found.packet().testimonies()),
                viewer,
                waits ? lacking.against(found.file(), Orders.request(found.file(), found.packet())) : List.of());
    }

    PacketView view(Cases.Found found, Map<UUID, Testimony> now, Viewer viewer) {
        return view(found, now, viewer, List.of());
    }

    private PacketView view(Cases.Found found, Map<UUID, Testimony> now, Viewer viewer, List<Problem.Field> gaps) {
        Packet packet = found.packet();
        Packet.Wish wish = packet.wish();
        PacketState state = packet.state(scribe.now());
        ForumLevel level = forums.level(wish.forum(), wish.level()).orElse(null);
        List<Admission.LeftOut> affected = affected(packet, level, now);
        boolean member = PacketSight.isMember(found, viewer);
        return new PacketView(
                packet.id(),
                found.file().id(),
                wish.forum(),
                wish.level(),
                wish.signer(),
                level != null && level.stateFacing(),
                wish.languages(),
                wish.recipient(),
                wish.purpose(),
                packet.testimonies(),
                wish.attachments(),
                wish.supersedes(),
                packet.requestedBy(),
                packet.requestedAt(),
                state,
                packet.requestedAt().plus(Packet.PATIENCE),
                packet.ruling(),
                packet.failure(),
                packet.seal(),
                packet.deliveries(),
                packet.notices(),
                affected,
                member && LEFT.contains(state) && !affected.isEmpty() ? notices(packet, affected) : List.of(),
                gaps,
                watch.of(packet.id()),
                member,
                state == PacketState.REQUESTED && sight.maySecond(found, viewer));
    }

    private boolean waits(Cases.Found found, Viewer viewer) {
        return found.packet().state(scribe.now()) == PacketState.REQUESTED && sight.maySecond(found, viewer);
    }

    /** What in it may not go there any more: withdrawn, narrowed or expired since. */
    private List<Admission.LeftOut> affected(Packet packet, @Nullable ForumLevel level, Map<UUID, Testimony> now) {
        List<Admission.LeftOut> affected = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(scribe.now(), ZoneOffset.UTC);
        for (UUID id : packet.testimonies()) {
            Permission permission = level == null
                    ? Permission.blocked(Permission.Reason.NOT_GRANTED, List.of())
                    : ConsentGate.of(now.get(id), level, today);
            if (!permission.allowed()) {
                affected.add(new Admission.LeftOut(id, permission.reason(), permission.missing()));
            }
        }
        return affected;
    }

    /** To each recipient who has not been told of all of them. */
    private static List<Notice> notices(Packet packet, List<Admission.LeftOut> affected) {
        List<UUID> gone = affected.stream().map(Admission.LeftOut::testimony).toList();
        List<Integer> places =
                gone.stream().map(id -> packet.testimonies().indexOf(id) + 1).toList();
        return packet.deliveries().stream()
                .filter(delivery -> packet.notices().stream()
                        .filter(notice -> notice.delivery().equals(delivery.id()))
                        .noneMatch(notice -> notice.testimonies().containsAll(gone)))
                .map(delivery -> Notice.of(packet.id(), delivery, places))
                .toList();
    }

    private static Place place(Cases.Found found) {
        return new Place(found.packet().requestedAt(), found.packet().id());
    }
}
