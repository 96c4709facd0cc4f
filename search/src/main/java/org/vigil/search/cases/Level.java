package org.vigil.search.cases;

/** How much of a person a packet tells, from everything to nothing. */
public enum Level {
    /** Sealed, for a named investigator or court: full identity, originals. */
    L0,
    /** For a body that keeps it confidential: full identity, marked so. */
    L1,
    /** For what a body may pass to the State: pseudonyms, general places and dates. */
    L2,
    /** Public: aggregates only. */
    L3
}
