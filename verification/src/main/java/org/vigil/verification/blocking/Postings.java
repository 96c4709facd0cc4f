package org.vigil.verification.blocking;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.vigil.verification.memory.Shelf;

/** Who stands in which block, in order of arrival. Nobody who was posted is ever dropped for another. */
final class Postings {
    private final Shelf<String, Block> blocks;

    Postings(Shelf<String, Block> blocks) {
        this.blocks = blocks;
    }

    /** Numbers only ever rise. */
    void add(String key, long number) {
        Block block = block(key);
        if (block.isFull()) {
            blocks.put(part(key, block.first()), block.part());
            block = block.closed();
        }
        blocks.put(key, block.with(number));
    }

    void remove(String key, long number) {
        Block block = block(key);
        int begun = block.partsUpTo(number);
        if (begun == 0 || block.holds(number)) {
            put(key, block.without(number));
            return;
        }
        long start = block.start(begun - 1);
        Block left = block(part(key, start)).without(number);
        put(part(key, start), left);
        if (left.isEmpty()) {
            put(key, block.withoutPart(start));
        }
    }

    /** Those who came before, the newest first, and no more than so many of them. */
    long[] before(String key, long number, int most) {
        Block block = block(key);
        long[] found = block.before(number, most);
        for (int part = block.partsUpTo(number) - 1; part >= 0 && found.length < most; part--) {
            long[] older = part(key, block, part).before(number, most - found.length);
            int known = found.length;
            found = Arrays.copyOf(found, known + older.length);
            System.arraycopy(older, 0, found, known, older.length);
        }
        return found;
    }

    /** Those who came after, in order of arrival; read no further than is asked for. */
    LongStream after(String key, long number) {
        Block block = block(key);
        int begun = Math.max(0, block.partsUpTo(number) - 1);
        Stream<Block> older = IntStream.range(begun, block.parts()).mapToObj(at -> part(key, block, at));
        return Stream.concat(older, Stream.of(block))
                .flatMapToLong(Block::newest)
                .filter(each -> each > number);
    }

    private void put(String key, Block block) {
        if (block.isEmpty()) {
            blocks.remove(key);
        } else {
            blocks.put(key, block);
        }
    }

    private Block part(String key, Block block, int at) {
        return block(part(key, block.start(at)));
    }

    private Block block(String key) {
        Block block = blocks.get(key);
        return block == null ? Block.EMPTY : block;
    }

    private static String part(String key, long start) {
        return key + '.' + Long.toString(start, Character.MAX_RADIX);
    }
}
