package org.vigil.verification.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts values one after the other; {@link ByteReader} takes them in the same order. */
public final class ByteWriter {
    private byte[] room = new byte[256];
    private int end;

    public byte[] bytes() {
        return Arrays.copyOf(room, end);
    }

    public ByteWriter flag(boolean value) {
        return one(value ? 1 : 0);
    }

    /** Small numbers take few bytes, on either side of nought. */
    public ByteWriter number(long value) {
        long left = (value << 1) ^ (value >> 63);
        while ((left & ~0x7fL) != 0) {
            one((int) ((left & 0x7f) | 0x80));
            left >>>= 7;
        }
        return one((int) left);
    }

    public ByteWriter hash(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            one((int) (value >>> shift));
        }
        return this;
    }

    public ByteWriter hashes(Collection<Long> values) {
        number(values.size());
        values.forEach(this::hash);
        return this;
    }

    /** Four bytes each. */
    public ByteWriter ints(int[] values) {
        number(values.length);
        for (int value : values) {
            one(value >>> 24).one(value >>> 16).one(value >>> 8).one(value);
        }
        return this;
    }

    public ByteWriter id(UUID id) {
        return hash(id.getMostSignificantBits()).hash(id.getLeastSignificantBits());
    }

    public ByteWriter code(@Nullable Enum<?> code) {
        short hash = code == null ? 0 : Codes.hash(code);
        return one(hash >>> 8).one(hash);
    }

    public ByteWriter codes(Collection<? extends Enum<?>> codes) {
        number(codes.size());
        codes.forEach(this::code);
        return this;
    }

    /** Nothing and the empty text are the same. */
    public ByteWriter text(@Nullable String text) {
        byte[] utf8 = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        return number(utf8.length).all(utf8);
    }

    public ByteWriter texts(Collection<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
        return this;
    }

    public ByteWriter all(byte[] bytes) {
        require(bytes.length);
        System.arraycopy(bytes, 0, room, end, bytes.length);
        end += bytes.length;
        return this;
    }

    private ByteWriter one(int value) {
        require(1);
        room[end++] = (byte) value;
        return this;
    }

    private void require(int more) {
        if (end + more > room.length) {
            room = Arrays.copyOf(room, Math.max(end + more, 2 * room.length));
        }
    }
}
