package org.vigil.search.cases;

import java.util.List;
import java.util.Optional;

/** Where the events of cases are kept. */
public interface CaseLog {
    /** Whether all that was there at the start has been read; before that nothing can be said of any case. */
    boolean isRead();

    /**
     * Returns when the events are kept and read back: for each what stood against it, if anything. Throws
     * {@link org.vigil.search.problem.Problem} where the log is away; then they may or may not be kept, and writing them
     * again under the same ids does no harm.
     */
    List<Optional<Obstacle>> append(List<Entry> entries);
}
