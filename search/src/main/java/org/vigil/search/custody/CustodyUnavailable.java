package org.vigil.search.custody;

import org.vigil.search.problem.IndexUnavailable;

/** The log of custody cannot be read or written now; nothing was changed, and whoever asked may ask again. */
public final class CustodyUnavailable extends IndexUnavailable {
    private static final long serialVersionUID = 1L;

    public CustodyUnavailable(String what, Throwable cause) {
        super(what, cause);
    }

    public CustodyUnavailable(String what) {
        super(what);
    }
}
