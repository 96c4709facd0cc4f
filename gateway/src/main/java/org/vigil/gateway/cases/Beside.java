package org.vigil.gateway.cases;

import java.util.List;
import org.vigil.gateway.calls.HttpAttachments.Attached;

/** What lies beside a testimony: what may go along, how much may not, and whether the intake said so. */
public record Beside(Said said, List<Attached> may, int stays) {
    static final Beside REFUSED = new Beside(Said.REFUSED, List.of(), 0);
    static final Beside AWAY = new Beside(Said.AWAY, List.of(), 0);

    /** What the intake said when it was asked. */
    enum Said {
        THIS,
        REFUSED,
        AWAY
    }

    public boolean told() {
        return said == Said.THIS;
    }
}
