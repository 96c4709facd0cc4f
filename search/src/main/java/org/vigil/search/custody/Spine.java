package org.vigil.search.custody;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered of the log: of each link its hash, where it stands, and which link of its item came before it.
 * Fifty bytes a link; what the links say is read from the log again when somebody asks.
 */
final class Spine {
    private static final int[] NO_LEAVES = {};

    private final MerkleTree tree = new MerkleTree();
    private final Numbers offsets = new Numbers();
    private final Numbers previous = new Numbers();
    private final Numbers sequences = new Numbers();
    private final Heads heads = new Heads();

    synchronized int size() {
        return tree.size();
    }

    synchronized int items() {
        return heads.size();
    }

    synchronized byte[] root(int size) {
        return tree.root(size);
    }

    synchronized java.util.List<byte[]> path(int leaf, int size) {
        return tree.path(leaf, size);
    }

    /** Puts a record at the end; false if it is no entry. */
    synchronized boolean append(long offset, byte[] record) {
        Optional<Link.Unlinked> read = Link.read(record);
        if (read.isEmpty()) {
            return false;
        }
        UUID item = read.get().item();
        int before = heads.get(item);
        int sequence = before == Heads.NONE ? 0 : sequences.get(before) + 1;
        Link link = read.get().after(sequence, hashOf(before));
        heads.put(item, tree.size());
        offsets.add(Math.toIntExact(offset));
        previous.add(before);
        sequences.add(sequence);
        tree.append(HexFormat.of().parseHex(link.hash()));
        return true;
    }

    /** The link at a place, if the record still is what was there; empty if it is another. */
    synchronized Optional<Link> again(int leaf, byte[] record) {
        String expected = Sha256.hex(tree.leaf(leaf));
        return Link.read(record)
                .map(read -> read.after(sequences.get(leaf), hashOf(previous.get(leaf))))
                .filter(link -> link.hash().equals(expected));
    }

    /** The places of an item's links among the first {@code size}, in their order. */
    synchronized int[] leaves(UUID item, int size) {
        int last = heads.get(item);
        while (last >= size) {
            last = previous.get(last);
        }
        if (last == Heads.NONE) {
            return NO_LEAVES;
        }
        int[] leaves = new int[sequences.get(last) + 1];
        for (int leaf = last; leaf != Heads.NONE; leaf = previous.get(leaf)) {
            leaves[sequences.get(leaf)] = leaf;
        }
        return leaves;
    }

    synchronized long offset(int leaf) {
        return offsets.get(leaf);
    }

    synchronized String hash(int leaf) {
        return Sha256.hex(tree.leaf(leaf));
    }

    private @Nullable String hashOf(int leaf) {
        return leaf == Heads.NONE ? null : Sha256.hex(tree.leaf(leaf));
    }
}
