package org.vigil.packet.verifier.finding;

/** An answer, from the best to the worst; the worst of several is the answer to all of them. */
public enum Verdict {
    VALID,
    NOT_CHECKED,
    INVALID;

    Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** As people and machines are shown it. */
    public String label() {
        return name().replace('_', '-');
    }
}
