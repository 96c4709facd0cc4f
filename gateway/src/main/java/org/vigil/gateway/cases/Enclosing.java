package org.vigil.gateway.cases;

import org.vigil.gateway.calls.HttpAttachments.Attached;

/** What of the attachments may go along at a level; docs/packet-format.md has it in full. */
enum Enclosing {
    /** In confidence, working copies and sealed originals. */
    ALL,
    /** Where it may be passed on, only copies of which somebody has said that they show nobody. */
    SHOWING_NOBODY,
    /** Figures alone leave. */
    NONE;

    static Enclosing at(String level) {
        return switch (level) {
            case "L0", "L1" -> ALL;
            case "L2" -> SHOWING_NOBODY;
            default -> NONE;
        };
    }

    /** Sound and film have no copy: nothing hides a voice, or a face that moves. */
    boolean lets(Attached attached) {
        return this == ALL || (this == SHOWING_NOBODY && attached.copy() != null);
    }
}
