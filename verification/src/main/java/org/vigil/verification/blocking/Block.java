package org.vigil.verification.blocking;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The arrival numbers of those who stand in a block, in order. Only the newest are here; older ones stand in parts of their
 * own, which are known by where they begin, so that a block of thousands is not rewritten with everyone who joins it.
 */
public record Block(List<Long> parts, List<Long> newest) {
    /** With one or two bytes a posting, a testimony rewrites a few hundred bytes of a block at most. */
    static final int LARGEST = 128;

    static final Block EMPTY = new Block(List.of(), List.of());

    private static final int LONGEST_NUMBER = 10;
    private static final int SEVEN_BITS = 7;
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;

    public Block {
        parts = List.copyOf(parts);
        newest = List.copyOf(newest);
    }

    /** Differences rather than numbers: a block of one takes five bytes in a record of a million. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate((1 + parts.size() + newest.size()) * LONGEST_NUMBER);
        write(buffer, parts.size());
        writeRising(buffer, parts);
        writeRising(buffer, newest);
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    public static Block parse(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long count = read(buffer);
        List<Long> parts = new ArrayList<>();
        for (long at = 0; parts.size() < count; parts.add(at)) {
            at += read(buffer);
        }
        List<Long> newest = new ArrayList<>();
        for (long at = 0; buffer.hasRemaining(); newest.add(at)) {
            at += read(buffer);
        }
        return new Block(parts, newest);
    }

    Block with(long number) {
        List<Long> all = new ArrayList<>(newest);
        all.add(number);
        return new Block(parts, all);
    }

    Block without(long number) {
        return new Block(parts, newest.stream().filter(each -> each != number).toList());
    }

    Block withoutPart(long start) {
        return new Block(parts.stream().filter(each -> each != start).toList(), newest);
    }

    /** Everything is in parts now. */
    Block closed() {
        List<Long> all = new ArrayList<>(parts);
        all.add(newest.get(0));
        return new Block(all, List.of());
    }

    boolean isFull() {
        return newest.size() >= LARGEST;
    }

    boolean isEmpty() {
        return parts.isEmpty() && newest.isEmpty();
    }

    /** How many parts begin with this number or one before it. */
    int partsUpTo(long number) {
        int at = Collections.binarySearch(parts, number);
        return at >= 0 ? at + 1 : -at - 1;
    }

    boolean holds(long number) {
        return Collections.binarySearch(newest, number) >= 0;
    }

    private static void writeRising(ByteBuffer buffer, List<Long> numbers) {
        long before = 0;
        for (long number : numbers) {
            write(buffer, number - before);
            before = number;
        }
    }

    private static void write(ByteBuffer buffer, long number) {
        long left = number;
        while (left > LOW) {
            buffer.put((byte) ((left & LOW) | MORE));
            left >>>= SEVEN_BITS;
        }
        buffer.put((byte) left);
    }

    private static long read(ByteBuffer buffer) {
        long number = 0;
        for (int shift = 0; ; shift += SEVEN_BITS) {
            byte next = buffer.get();
            number |= (long) (next & LOW) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
