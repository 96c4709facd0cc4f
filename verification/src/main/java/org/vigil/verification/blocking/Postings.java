package org.vigil.verification.blocking;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vigil.verification.memory.Shelf;

/** Who stands in which block, in order of arrival. Nobody who was posted is ever dropped for another. */
final class Postings {
    private final Shelf<Block> blocks;

    Postings(Shelf<Block> blocks) {
        this.blocks = blocks;
    }

    /** Numbers only ever rise. */
    void add(String key, long number) {
        Block block = block(key);
        if (block.isFull()) {
            Block part = new Block(List.of(), block.newest());
            blocks.put(part(key, part.newest().get(0)), part);
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
        long start = block.parts().get(begun - 1);
        Block left = block(part(key, start)).without(number);
        put(part(key, start), left);
        if (left.isEmpty()) {
            put(key, block.withoutPart(start));
        }
    }

    /** Those who came before, the newest first; read no further than is asked for. */
    Stream<Long> before(String key, long number) {
        Block block = block(key);
        int begun = block.partsUpTo(number);
        Stream<Block> older = IntStream.range(0, begun).mapToObj(back -> part(key, block, begun - 1 - back));
        return Stream.concat(Stream.of(block), older)
                .flatMap(part -> newestFirst(part.newest()))
                .filter(each -> each < number);
    }

    /** Those who came after, in order of arrival; read no further than is asked for. */
    Stream<Long> after(String key, long number) {
        Block block = block(key);
        int begun = Math.max(0, block.partsUpTo(number) - 1);
        Stream<Block> older = IntStream.range(begun, block.parts().size()).mapToObj(at -> part(key, block, at));
        return Stream.concat(older, Stream.of(block))
                .flatMap(part -> part.newest().stream())
                .filter(each -> each > number);
    }

    private static Stream<Long> newestFirst(List<Long> rising) {
        int last = rising.size() - 1;
        return IntStream.rangeClosed(0, last).mapToObj(back -> rising.get(last - back));
    }

    private void put(String key, Block block) {
        if (block.isEmpty()) {
            blocks.remove(key);
        } else {
            blocks.put(key, block);
        }
    }

    private Block part(String key, Block block, int at) {
        return block(part(key, block.parts().get(at)));
    }

    private Block block(String key) {
        Block block = blocks.get(key);
        return block == null ? Block.EMPTY : block;
    }

    private static String part(String key, long start) {
        return key + '.' + Long.toString(start, Character.MAX_RADIX);
    }
}
