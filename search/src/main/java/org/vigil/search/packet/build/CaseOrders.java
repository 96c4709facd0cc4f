package org.vigil.search.packet.build;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.vigil.contract.Casework;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.PacketStep;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;
import org.vigil.search.cases.order.PacketRules;
import org.vigil.search.custody.Custody;
import org.vigil.search.custody.KafkaCustody;
import org.vigil.search.packet.Dossier;
import org.vigil.search.packet.build.Binding.Bound;

/** The orders of the cases; what is told of them goes to the cases' log, and what left to the record of custody. */
final class CaseOrders implements Orders {
    private static final Duration BETWEEN_STAMPS = Duration.ofMinutes(10);

    private final org.vigil.search.cases.Orders orders;
    private final Custody custody;
    private final KafkaCustody record;
    private final Progress progress;

    /** What waits for a timestamp is built anew, with consent asked anew, but not at every look. */
    private final Map<UUID, Instant> notBefore = new ConcurrentHashMap<>();

    CaseOrders(org.vigil.search.cases.Orders orders, Custody custody, KafkaCustody record, Progress progress) {
        this.orders = orders;
        this.custody = custody;
        this.record = record;
        this.progress = progress;
    }

    @Override
    public List<UUID> open() {
        return orders.open().stream()
                .map(order -> order.packet().id())
                .filter(packet -> !notBefore.getOrDefault(packet, Instant.MIN).isAfter(now()))
                .toList();
    }

    /** The order itself; {@link Unbuildable} if it is open no more. */
    org.vigil.search.cases.Orders.Order order(UUID packet) throws Unbuildable {
        return orders.open().stream()
                .filter(order -> order.packet().id().equals(packet))
                .findFirst()
                .orElseThrow(() -> new Unbuildable("GONE"));
    }

    @Override
    public void building(UUID packet, Dossier dossier) {
        Dossier.AsOf asOf = dossier.asOf();
        orders.append(new PacketStep.Building(
                caseOf(packet), PacketRules.BUILDER, now(), packet, asOf == null ? 0 : asOf.testimonies()));
    }

    @Override
    public void progress(UUID packet, int done, int of) {
        progress.at(packet, done, of);
    }

    @Override
    public void exported(UUID packet, Dossier dossier, Bound bound) {
        List<CustodyEntry> entries = new ArrayList<>();
        for (Dossier.Item item : dossier.items()) {
            entries.add(custody.entry(
                            item.testimony().id(),
                            CustodyType.EXPORTED,
                            CustodyPurpose.PACKET,
                            PacketRules.BUILDER,
                            CustodyEntry.SERVICE)
                    .concerning(packet)
                    .forForum(dossier.order().forum()));
        }
        entries.add(custody.entry(
                        packet, CustodyType.HASHED, CustodyPurpose.PACKET, PacketRules.BUILDER, CustodyEntry.SERVICE)
                .withFile(null, bound.fileSha256()));
        record.append(entries);
    }

    @Override
    public void sealed(UUID packet, Dossier dossier, Bound bound) {
        orders.append(new Casework.PacketSealed(
                caseOf(packet),
                PacketRules.BUILDER,
                now(),
                packet,
                bound.manifestSha256(),
                bound.fileSha256(),
                bound.bytes(),
                dossier.items().stream().map(item -> item.testimony().id()).toList(),
                bound.signer()));
        progress.done(packet);
    }

    @Override
    public void pending(UUID packet, Dossier dossier, Bound bound) {
        notBefore.put(packet, now().plus(BETWEEN_STAMPS));
        orders.append(new PacketStep.Pending(caseOf(packet), PacketRules.BUILDER, now(), packet));
    }

    @Override
    public void failed(UUID packet, String code) {
        String known = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_-]", "-");
        UUID caseId = caseOf(packet);
        // A build that could not even begin is none yet, and only a build can fail.
        orders.append(new PacketStep.Building(caseId, PacketRules.BUILDER, now(), packet, 0));
        orders.append(new PacketStep.Failed(
                caseId, PacketRules.BUILDER, now(), packet, known.substring(0, Math.min(40, known.length()))));
        progress.done(packet);
    }

    private UUID caseOf(UUID packet) {
        return orders.open().stream()
                .filter(order -> order.packet().id().equals(packet))
                .findFirst()
                .orElseThrow()
                .file()
                .id();
    }

    private Instant now() {
        return orders.now();
    }
}
