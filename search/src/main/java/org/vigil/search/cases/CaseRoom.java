package org.vigil.search.cases;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.vigil.search.cases.forum.Forums;
import org.vigil.search.cases.order.BuildWatch;

/** How the parts of casework are joined. */
public final class CaseRoom {
    private final CasesController casesController;
    private final PacketsController packetsController;
    private final DeadlinesController deadlinesController;
    private final PaperController paperController;
    private final Orders orders;
    private final PacketSight packetSight;

    public CaseRoom(
            Cases cases,
            CaseLog log,
            Exhibits exhibits,
            Forums forums,
            PacketDesk.Handover handover,
            BuildWatch watch,
            Clock clock,
            Supplier<UUID> freshIds) {
        Scribe scribe = new Scribe(cases, log, clock, freshIds);
        CaseDesk desk = new CaseDesk(scribe, new Admission(exhibits, forums), forums);
        Lacking lacking = new Lacking(scribe, desk, exhibits, forums);
        PacketSight sight = new PacketSight(scribe, exhibits);
        PacketDesk packets = new PacketDesk(scribe, desk, exhibits, forums, lacking, sight, handover);
        PacketReading packetReading = new PacketReading(scribe, sight, exhibits, forums, lacking, watch);
        CaseReading reading = new CaseReading(scribe, desk, exhibits, forums, packetReading);
        casesController = new CasesController(desk, reading, packets);
        paperController = new PaperController(reading, lacking, forums);
        packetsController = new PacketsController(packets, packetReading);
        deadlinesController = new DeadlinesController(reading);
        orders = new Orders(scribe, reading, forums);
        packetSight = sight;
    }

    public CasesController casesController() {
        return casesController;
    }

    public PacketsController packetsController() {
        return packetsController;
    }

    public DeadlinesController deadlinesController() {
        return deadlinesController;
    }

    public PaperController paperController() {
        return paperController;
    }

    /** Who may have a packet. */
    public PacketSight packetSight() {
        return packetSight;
    }

    /** The door of the build. */
    public Orders orders() {
        return orders;
    }
}
