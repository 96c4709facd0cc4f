package org.vigil.search.packet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.UUID;

/** A stream that ends in {@link Altered} instead of its end if its bytes were not those that were recorded. */
final class GuardedStream extends FilterInputStream {
    private final MessageDigest digest = Digest.of("SHA-256");
    private final String expected;
    private final UUID item;
    private final UUID attachment;
    private boolean checked;

    GuardedStream(InputStream in, String expected, UUID item, UUID attachment) {
        super(in);
        this.expected = expected;
        this.item = item;
        this.attachment = attachment;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int count = super.read(into, from, most);
        if (count > 0) {
            digest.update(into, from, count);
        } else if (count < 0 && !checked) {
            checked = true;
            if (!Digest.hex(digest).equals(expected)) {
                throw new Altered(item, attachment);
            }
        }
        return count;
    }

    /** What is skipped would not be hashed. */
    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(count, 8192)]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
