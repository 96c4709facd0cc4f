package org.vigil.verification.blocking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vigil.verification.features.Features;
import org.vigil.verification.memory.Shelf;

/**
 * Which testimonies stand in which block. Bounded on purpose: a block answers with its newest postings, a full one is
 * split by a finer key, and whoever asks gets at most {@link #MOST_CANDIDATES}.
 */
public final class Blocks {
    public static final int MOST_CANDIDATES = 64;

    private static final int NEWEST = 50;
    private static final int FINEST = 3;

    private final Shelf<Block> blocks;
    private final Shelf<Features> features;
    private int saturated;

    public Blocks(Shelf<Block> blocks, Shelf<Features> features) {
        this.blocks = blocks;
        this.features = features;
    }

    /** How many postings were dropped because even the finest block was full; the edge makes it heard. */
    public int saturated() {
        return saturated;
    }

    public void add(Features added) {
        for (String key : BlockKeys.postedIn(added)) {
            add(key, added, 0);
        }
    }

    public void remove(Features removed) {
        for (String key : BlockKeys.postedIn(removed)) {
            String found = descend(key, removed);
            Block left = block(found).without(removed.id());
            if (left.isEmpty()) {
                blocks.remove(found);
            } else {
                blocks.put(found, left);
            }
        }
    }

    /** Who is worth comparing with, from the most telling block to the least, newest first in each. */
    public Set<UUID> candidates(Features asking) {
        Set<UUID> candidates = new LinkedHashSet<>();
        for (String key : BlockKeys.askedOf(asking)) {
            List<Posting> postings = block(descend(key, asking)).postings();
            for (Posting posting : postings.subList(0, Math.min(NEWEST, postings.size()))) {
                if (candidates.size() == MOST_CANDIDATES) {
                    return candidates;
                }
                if (!posting.testimony().equals(asking.id())) {
                    candidates.add(posting.testimony());
                }
            }
        }
        return candidates;
    }

    private void add(String base, Features added, int level) {
        String key = level == 0 ? base : BlockKeys.finer(base, added, level);
        Block block = block(key);
        if (block.split()) {
            add(base, added, level + 1);
            return;
        }
        Posting posting = new Posting((int) added.receivedOn().toEpochDay(), added.id());
        if (!block.isFull()) {
            blocks.put(key, block.with(posting));
        } else if (level < FINEST) {
            split(base, key, block, level);
            add(base, added, level + 1);
        } else {
            List<Posting> all = block.with(posting).postings();
            blocks.put(key, new Block(false, all.subList(0, Block.LARGEST)));
            saturated++;
        }
    }

    private void split(String base, String key, Block block, int level) {
        blocks.put(key, Block.SPLIT);
        for (Posting posting : block.postings()) {
            Features moved = features.get(posting.testimony().toString());
            if (moved != null) {
                add(base, moved, level + 1);
            }
        }
    }

    private String descend(String base, Features asking) {
        String key = base;
        for (int level = 1; level <= FINEST && block(key).split(); level++) {
            key = BlockKeys.finer(base, asking, level);
        }
        return key;
    }

    private Block block(String key) {
        Block block = blocks.get(key);
        return block == null ? Block.EMPTY : block;
    }
}
