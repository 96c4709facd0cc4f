package org.vigil.verification;

import java.util.concurrent.CompletableFuture;
import org.vigil.contract.Decision;

/** The log that decisions are published to; completes when the log has acknowledged and will keep the decision. */
interface DecisionLog {
    CompletableFuture<Void> publish(Decision decision);

    /** The log did not acknowledge in time. Quotes nothing. */
    final class Unavailable extends RuntimeException {
        Unavailable(String reason) {
            super(reason, null, false, false);
        }
    }
}
