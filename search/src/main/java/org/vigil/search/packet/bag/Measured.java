package org.vigil.search.packet.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.vigil.search.packet.Piece;

/**
 * A piece whose size is known. The size stands before the bytes, in bag-info.txt and in the ZIP; a file tells it without
 * being read.
 */
record Measured(Piece piece, long size) {

    static Measured of(Piece piece) throws IOException {
        try (InputStream in = piece.content().open()) {
            long size = 0;
            int near = in.available();
            while (near > 0) {
                long skipped = in.skip(near);
                size += skipped;
                near = skipped > 0 ? in.available() : 0;
            }
            return new Measured(piece, size + in.transferTo(OutputStream.nullOutputStream()));
        }
    }
}
