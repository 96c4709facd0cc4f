package org.vigil.packet.verifier.finding;

/** The three questions that are answered apart from each other. */
public enum Aspect {
    INTEGRITY,
    ORIGIN,
    TIME
}
