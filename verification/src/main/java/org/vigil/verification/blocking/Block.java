package org.vigil.verification.blocking;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The postings of one block, newest first; once split they stand in its finer blocks instead. */
public record Block(boolean split, List<Posting> postings) {
    static final int LARGEST = 200;
    static final Block EMPTY = new Block(false, List.of());
    static final Block SPLIT = new Block(true, List.of());

    public Block {
        postings = postings == null ? List.of() : List.copyOf(postings);
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
