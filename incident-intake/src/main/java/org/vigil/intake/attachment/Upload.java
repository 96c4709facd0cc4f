package org.vigil.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.vigil.intake.seal.Measured;

/** Bytes on their way in: the first of them tell the type, all of them are measured, and too many are refused. */
final class Upload {
    private static final int PIECE = 16 * 1024;

    private final InputStream in;
    private final byte[] start;
    private final Measured received = new Measured(OutputStream.nullOutputStream());

    private Upload(InputStream in, byte[] start) {
        this.in = in;
        this.start = start;
    }

    static Upload begin(InputStream in) {
        try {
            return new Upload(in, in.readNBytes(TypeByContent.TELLING));
        } catch (IOException gone) {
            throw new Unfit(Unfit.Reason.BROKEN_OFF);
        }
    }

    FileType type() {
        return TypeByContent.of(start);
    }

    /** Hands on everything, piece by piece; what {@code taker} throws reaches the caller. */
    void pour(long most, Taker taker) throws IOException {
        give(start, start.length, most, taker);
        byte[] piece = new byte[PIECE];
        for (int count = read(piece); count >= 0; count = read(piece)) {
            give(piece, count, most, taker);
        }
    }

    Attached.File received() {
        return new Attached.File(received.bytes(), received.sha256Hex());
    }

    private void give(byte[] piece, int count, long most, Taker taker) throws IOException {
        if (received.bytes() + count > most) {
            throw new Unfit(Unfit.Reason.TOO_LARGE);
        }
        received.write(piece, 0, count);
        taker.take(piece, count);
    }

    /** A sender who goes away is no fault of the disk. */
    private int read(byte[] piece) {
        try {
            return in.read(piece);
        } catch (IOException gone) {
            throw new Unfit(Unfit.Reason.BROKEN_OFF);
        }
    }

    @FunctionalInterface
    interface Taker {
        void take(byte[] piece, int count) throws IOException;
    }
}
