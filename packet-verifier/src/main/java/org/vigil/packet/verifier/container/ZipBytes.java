package org.vigil.packet.verifier.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.vigil.packet.verifier.finding.Code;

/** The bytes of a file by position; what would lie outside of it is an unreadable ZIP. */
final class ZipBytes implements Closeable {

    private final FileChannel channel;
    private final long size;

    ZipBytes(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        size = channel.size();
    }

    long size() {
        return size;
    }

    ByteBuffer at(long position, long length) throws IOException, Unreadable {
        if (position < 0 || length < 0 || position > size - length || length > Integer.MAX_VALUE - 8) {
            throw new Unreadable(Code.ZIP_UNREADABLE, "");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new Unreadable(Code.ZIP_UNREADABLE, "");
            }
        }
        return bytes.flip();
    }

    InputStream stream(long position, long length) {
        return new InputStream() {
            private long next = position;
            private final long end = position + length;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int wanted) throws IOException {
                if (next >= end) {
                    return -1;
                }
                int got = channel.read(ByteBuffer.wrap(into, offset, (int) Math.min(wanted, end - next)), next);
                next += Math.max(got, 0);
                return got;
            }
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
