package org.vigil.search.rebuild;

import org.vigil.search.problem.IndexUnavailable;

/** The broker did not do what was asked, now. Questions are answered from the index all the same. */
final class LogUnavailable extends IndexUnavailable {
    private static final long serialVersionUID = 1L;

    LogUnavailable(Throwable cause) {
        super("the log does not answer: " + name(cause), cause);
    }

    private static String name(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }
}
