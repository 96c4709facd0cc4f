package org.vigil.gateway.cases;

import java.util.List;
import org.vigil.gateway.calls.HttpAttachments.Attached;

/** What lies beside a testimony: what may go along, how much may not, and whether the intake said anything at all. */
public record Beside(boolean told, List<Attached> may, int stays) {
    static final Beside UNTOLD = new Beside(false, List.of(), 0);
    static final Beside NOTHING = new Beside(true, List.of(), 0);
}
