package org.vigil.verification.bytes;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes what {@link ByteWriter} put; bytes that end too early or hold unknown codes are refused with an exception. */
public final class ByteReader {
    private final ByteBuffer buffer;

    public ByteReader(byte[] bytes) {
        buffer = ByteBuffer.wrap(bytes);
    }

    public boolean isAtEnd() {
        return !buffer.hasRemaining();
    }

    public boolean flag() {
        return buffer.get() == 1;
    }

    public long number() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = buffer.get();
            value |= (next & 0x7fL) << shift;
            shift += 7;
        } while (next < 0);
        return (value >>> 1) ^ -(value & 1);
    }

    /** A number that was an {@code int}. */
    public int count() {
        return Math.toIntExact(number());
    }

    public long hash() {
        return buffer.getLong();
    }

    public Set<Long> hashes() {
        Set<Long> hashes = new HashSet<>();
        for (int left = count(); left > 0; left--) {
            hashes.add(hash());
        }
        return hashes;
    }

    public int[] ints() {
        int length = count();
        if (length < 0 || length > buffer.remaining() / Integer.BYTES) {
            throw new BufferUnderflowException();
        }
        int[] values = new int[length];
        for (int index = 0; index < length; index++) {
            values[index] = buffer.getInt();
        }
        return values;
    }

    public UUID id() {
        return new UUID(hash(), hash());
    }

    public <E extends Enum<E>> @Nullable E code(Class<E> type) {
        short hash = buffer.getShort();
        return hash == 0 ? null : Codes.of(type, hash);
    }

    /** A code that cannot be missing. */
    public <E extends Enum<E>> E stated(Class<E> type) {
        return Codes.of(type, buffer.getShort());
    }

    public <E extends Enum<E>> Set<E> codes(Class<E> type) {
        Set<E> codes = EnumSet.noneOf(type);
        for (int left = count(); left > 0; left--) {
            codes.add(stated(type));
        }
        return codes;
    }

    public @Nullable String text() {
        String text = utf8();
        return text.isEmpty() ? null : text;
    }

    public Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        for (int left = count(); left > 0; left--) {
            texts.add(utf8());
        }
        return texts;
    }

    public byte[] rest() {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private String utf8() {
        int length = count();
        if (length < 0 || length > buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
