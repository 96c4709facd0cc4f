package org.vigil.search.index;

import org.vigil.search.problem.IndexUnavailable;

/** An index is not there any more; it can only come back from the log. */
final class IndexMissing extends IndexUnavailable {
    private static final long serialVersionUID = 1L;

    IndexMissing() {
        super("an index is missing");
    }
}
