package org.vigil.intake.attachment;

import java.io.IOException;
import java.io.InputStream;

/** Sends a start, then zeros without an end; or goes away after a while. */
final class Sender extends InputStream {
    private final byte[] start;
    private final long goesAwayAfter;
    private long sent;

    private Sender(byte[] start, long goesAwayAfter) {
        this.start = start;
        this.goesAwayAfter = goesAwayAfter;
    }

    static Sender endless(byte[] start) {
        return new Sender(start, Long.MAX_VALUE);
    }

    static Sender goingAwayAfter(long bytes, byte[] start) {
        return new Sender(start, bytes);
    }

    @Override
    public int read() throws IOException {
        if (sent >= goesAwayAfter) {
            throw new IOException("reset by a peer whose name is secret");
        }
        int next = sent < start.length ? start[(int) sent] & 0xFF : 0;
        sent++;
        return next;
    }

    @Override
    public int read(byte[] piece, int offset, int length) throws IOException {
        for (int i = 0; i < length; i++) {
            piece[offset + i] = (byte) read();
        }
        return length;
    }
}
