package org.vigil.search.packet;

import java.io.IOException;
import java.io.InputStream;

/** A file of a packet: its path below the packet's folder, and its bytes, the same each time they are read. */
public record Piece(String path, Content content) {

    /** Where bytes come from. Whoever opens it closes it. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    @Override
    public String toString() {
        return "Piece[" + path + "]";
    }
}
