package org.vigil.search.cases;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.vigil.search.cases.forum.Forums;

/** How the parts of casework are joined. */
public final class CaseRoom {
    private final CasesController casesController;
    private final PacketsController packetsController;
    private final DeadlinesController deadlinesController;
    private final Orders orders;

    public CaseRoom(Cases cases, CaseLog log, Exhibits exhibits, Forums forums, Clock clock, Supplier<UUID> freshIds) {
        Scribe scribe = new Scribe(cases, log, clock, freshIds);
        CaseDesk desk = new CaseDesk(scribe, new Admission(exhibits, forums), forums);
        PacketDesk packets = new PacketDesk(scribe, desk, exhibits, forums, (file, request) -> java.util.List.of());
        PacketReading packetReading = new PacketReading(scribe, packets, exhibits, forums);
        CaseReading reading = new CaseReading(scribe, desk, exhibits, forums, packetReading);
        casesController = new CasesController(desk, reading, packets);
        packetsController = new PacketsController(packets, packetReading);
        deadlinesController = new DeadlinesController(reading);
        orders = new Orders(scribe);
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

    /** The door of the build. */
    public Orders orders() {
        return orders;
    }
}
