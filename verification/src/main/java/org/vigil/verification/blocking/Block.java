package org.vigil.verification.blocking;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The postings of one block, newest first; once split they stand in its finer blocks instead. */
public record Block(boolean split, List<Posting> postings) {
    static final int LARGEST = 200;

    private static final int POSTING = Integer.BYTES + 2 * Long.BYTES;

    static final Block EMPTY = new Block(false, List.of());
    static final Block SPLIT = new Block(true, List.of());

    public Block {
        postings = List.copyOf(postings);
    }

    /** Twenty bytes a posting: a full block is rewritten with every testimony that joins it. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(1 + postings.size() * POSTING);
        buffer.put((byte) (split ? 1 : 0));
        for (Posting posting : postings) {
            buffer.putInt(posting.receivedOn())
                    .putLong(posting.testimony().getMostSignificantBits())
                    .putLong(posting.testimony().getLeastSignificantBits());
        }
        return buffer.array();
    }

    public static Block parse(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        boolean split = buffer.get() == 1;
        List<Posting> postings = new ArrayList<>();
        while (buffer.hasRemaining()) {
            postings.add(new Posting(buffer.getInt(), new UUID(buffer.getLong(), buffer.getLong())));
        }
        return new Block(split, postings);
    }

    Block with(Posting added) {
        List<Posting> all = new ArrayList<>(without(added.testimony()).postings);
        all.add(added);
        all.sort(Posting.NEWEST_FIRST);
        return new Block(false, all);
    }

    Block without(UUID testimony) {
        return new Block(
                split,
                postings.stream()
                        .filter(posting -> !posting.testimony().equals(testimony))
                        .toList());
    }

    boolean isFull() {
        return postings.size() >= LARGEST;
    }

    boolean isEmpty() {
        return !split && postings.isEmpty();
    }
}
