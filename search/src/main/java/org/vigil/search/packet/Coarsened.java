package org.vigil.search.packet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.vigil.contract.Testimony;

/**
 * What a level lets a form say of testimonies by itself: as recorded at L0 and L1, as coarse as the items are at L2, and nothing
 * at L3, where figures alone tell. Otherwise the form would say what the items beside it withhold.
 */
public final class Coarsened {
    private Coarsened() {}

    public static Map<UUID, Testimony> at(Level level, Map<UUID, Testimony> recorded) {
        if (!level.isShareable()) {
            return recorded;
        }
        Map<UUID, Testimony> coarse = new LinkedHashMap<>();
        if (level == Level.L2) {
            recorded.forEach((id, testimony) -> coarse.put(id, coarse(testimony)));
        }
        return coarse;
    }

    private static Testimony coarse(Testimony recorded) {
        Coarseness coarse = new Coarseness(true, new Redactions());
        return new Testimony(
                recorded.id(),
                recorded.receivedOn(),
                recorded.recordedBy(),
                recorded.incidentClass(),
                recorded.violation(),
                recorded.acts().stream().map(coarse::act).toList(),
                coarse.period(recorded.period(), "period"),
                coarse.place(recorded.place()),
                coarse.victims(recorded.victims()),
                recorded.perpetrators().stream().map(coarse::perpetrator).toList(),
                recorded.source(),
                recorded.consent(),
                recorded.interventions(),
                recorded.officialPositions(),
                coarse.particulars(recorded.particulars()),
                recorded.narrative(),
                recorded.personTokens());
    }
}
