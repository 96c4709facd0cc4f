package org.vigil.verification.blocking;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The arrival numbers of those who stand in a block, in order. Only the newest are here; older ones stand in parts of their
 * own, which are known by where they begin, so that a block of thousands is not rewritten with everyone who joins it.
 * Plain numbers: tens of blocks are read and a score of them written for every testimony.
 */
public final class Block {
    /** With one or two bytes a posting, a testimony rewrites a few hundred bytes of a block at most. */
    static final int LARGEST = 128;

    static final Block EMPTY = new Block(new long[0], new long[0]);

    private static final int LONGEST_NUMBER = 10;
    private static final int SEVEN_BITS = 7;
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;

    private final long[] parts;
    private final long[] newest;

    private Block(long[] parts, long[] newest) {
        this.parts = parts;
        this.newest = newest;
    }

    /** Differences rather than numbers: a block of one takes five bytes in a record of a million. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate((1 + parts.length + newest.length) * LONGEST_NUMBER);
        write(buffer, parts.length);
        writeRising(buffer, parts);
        writeRising(buffer, newest);
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    public static Block parse(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long[] parts = new long[Math.toIntExact(read(buffer))];
        long at = 0;
        for (int part = 0; part < parts.length; part++) {
            at += read(buffer);
            parts[part] = at;
        }
        long[] newest = new long[buffer.remaining()];
        int size = 0;
        at = 0;
        while (buffer.hasRemaining()) {
            at += read(buffer);
            newest[size++] = at;
        }
        return new Block(parts, Arrays.copyOf(newest, size));
    }

    Block with(long number) {
        return new Block(parts, and(newest, number));
    }

    Block without(long number) {
        return new Block(
                parts, LongStream.of(newest).filter(each -> each != number).toArray());
    }

    Block withoutPart(long start) {
        return new Block(LongStream.of(parts).filter(each -> each != start).toArray(), newest);
    }

    /** Everything is in parts now. */
    Block closed() {
        return new Block(and(parts, newest[0]), new long[0]);
    }

    /** What {@link #closed()} puts aside, as a part of its own. */
    Block part() {
        return new Block(new long[0], newest);
    }

    boolean isFull() {
        return newest.length >= LARGEST;
    }

    boolean isEmpty() {
        return parts.length == 0 && newest.length == 0;
    }

    /** How many stand here and in no part. */
    int size() {
        return newest.length;
    }

    int parts() {
        return parts.length;
    }

    /** The number that a part begins with. */
    long start(int part) {
        return parts[part];
    }

    /** The first of those that stand here and in no part. */
    long first() {
        return newest[0];
    }

    /** Those that stand here and in no part, in order of arrival. */
    public LongStream newest() {
        return LongStream.of(newest);
    }

    /** How many parts begin with this number or one before it. */
    int partsUpTo(long number) {
        int at = Arrays.binarySearch(parts, number);
        return at >= 0 ? at + 1 : -at - 1;
    }

    boolean holds(long number) {
        return Arrays.binarySearch(newest, number) >= 0;
    }

    /** Those before a number that stand in no part, the newest first, and no more than so many of them. */
    long[] before(long number, int most) {
        int found = Arrays.binarySearch(newest, number);
        int end = found >= 0 ? found : -found - 1;
        long[] before = new long[Math.min(end, most)];
        for (int back = 0; back < before.length; back++) {
            before[back] = newest[end - 1 - back];
        }
        return before;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Block block && Arrays.equals(parts, block.parts) && Arrays.equals(newest, block.newest);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(parts) + Arrays.hashCode(newest);
    }

    private static long[] and(long[] numbers, long last) {
        long[] all = Arrays.copyOf(numbers, numbers.length + 1);
        all[numbers.length] = last;
        return all;
    }

    private static void writeRising(ByteBuffer buffer, long[] numbers) {
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
