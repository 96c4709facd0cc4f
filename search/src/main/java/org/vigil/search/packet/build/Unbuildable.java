package org.vigil.search.packet.build;

/** No packet can be made of an order, now or by trying again; the message is a stable code. */
public final class Unbuildable extends Exception {
    public Unbuildable(String code) {
        super(code);
    }

    public String code() {
        return String.valueOf(getMessage());
    }
}
