package org.vigil.intake.custody;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.vigil.contract.CustodyEntry;

/** The log of custody. A completed future means that it has acknowledged all entries, in their order, and keeps them. */
public interface CustodyLog {
    /** Fails with {@link Unavailable} if the log does not acknowledge; some entries may be on it all the same. */
    CompletableFuture<Void> append(List<CustodyEntry> entries);

    /** The log did not acknowledge in time. Quotes nothing. */
    final class Unavailable extends RuntimeException {
        public Unavailable(String reason) {
            super(reason, null, false, false);
        }
    }
}
