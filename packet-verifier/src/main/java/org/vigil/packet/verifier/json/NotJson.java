package org.vigil.packet.verifier.json;

/** Not JSON, not the canonical form of it, or not the fields that the format names. Says nothing of what it held. */
public final class NotJson extends Exception {

    NotJson(String reason) {
        super(reason);
    }

    /** For readers of one kind of object, whose fields are not what the format says. */
    public static NotJson unexpected() {
        return new NotJson("not the fields of the format");
    }
}
