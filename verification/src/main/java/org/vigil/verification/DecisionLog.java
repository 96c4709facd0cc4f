package org.vigil.verification;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Decision;

/** The logs that a decision goes to; each completes when the log has acknowledged and keeps what it was given. */
interface DecisionLog {
    /** Writes the entries of a decision into the chain of custody. To be done before it is published. */
    CompletableFuture<Void> witness(List<CustodyEntry> entries);

    /** Publishes the decision itself. */
    CompletableFuture<Void> publish(Decision decision);

    /** The log did not acknowledge in time. Quotes nothing. */
    final class Unavailable extends RuntimeException {
        Unavailable(String reason) {
            super(reason, null, false, false);
        }
    }
}
