package org.vigil.search.problem;

/** The index did not answer, or not now. Whoever asked may ask again; whoever writes must. */
public class IndexUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexUnavailable(String what, Throwable cause) {
        super(what, cause);
    }

    public IndexUnavailable(String what) {
        super(what);
    }
}
