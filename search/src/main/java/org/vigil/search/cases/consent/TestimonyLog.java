package org.vigil.search.cases.consent;

import java.util.Set;
import java.util.UUID;

/** The log of testimonies, asked for what it holds now. */
public interface TestimonyLog {
    /**
     * Reads to the end of the log, so that everything committed before the call is seen, withdrawals above all. Throws
     * {@link org.vigil.search.problem.Problem} where the log is away; then nothing may be told.
     */
    AsOf asOf(Set<UUID> ids);
}
