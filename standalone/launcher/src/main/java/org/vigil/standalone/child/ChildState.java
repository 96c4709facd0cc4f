package org.vigil.standalone.child;

import java.util.Locale;

/** Where a child is in its life. */
public enum ChildState {
    /** Its process runs or is about to, and has not yet said that it can do its work. */
    STARTING,
    READY,
    /** Its process died by itself; another one follows after a pause. */
    RESTARTING,
    STOPPED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
