package org.vigil.packet.verifier.container;

import org.vigil.packet.verifier.finding.Code;

/** The packet is in such a state that nothing of it can be read any further; the code says why. */
public final class Unreadable extends Exception {

    private final Code code;
    private final String where;

    Unreadable(Code code, String where) {
        super(code.label());
        this.code = code;
        this.where = where;
    }

    public Code code() {
        return code;
    }

    public String where() {
        return where;
    }
}
