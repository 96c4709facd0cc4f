package org.vigil.packet.verifier.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the definition of RFC 9162, for every leaf of every tree up to a size with all shapes in it. */
class TreeTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void hasTheRootAndThePathsOfTheDefinition() {
        for (int size = 1; size <= 40; size++) {
            Tree tree = new Tree();
            List<byte[]> leaves = new ArrayList<>();
            for (int leaf = 0; leaf < size; leaf++) {
                leaves.add(Tree.leaf(("leaf " + leaf).getBytes(UTF_8)));
                tree.add(leaves.get(leaf));
            }
            String root = HEX.formatHex(root(leaves));
            assertThat(tree.root()).isEqualTo(root);
            assertThat(tree.size()).isEqualTo(size);
            for (int leaf = 0; leaf < size; leaf++) {
                every(HEX.formatHex(leaves.get(leaf)), leaf, size, path(leaf, leaves), root);
            }
        }
    }

    private static void every(String leaf, int index, int size, List<String> path, String root) {
        assertThat(Tree.includes(leaf, index, size, path, root)).isTrue();
        assertThat(Tree.includes(leaf, index + 1, size, path, root)).isFalse();
        assertThat(Tree.includes(leaf, index, size, path, leaf)).isEqualTo(size == 1);
        List<String> longer = new ArrayList<>(path);
        longer.add(root);
        assertThat(Tree.includes(leaf, index, size, longer, root)).isFalse();
        if (!path.isEmpty()) {
            assertThat(Tree.includes(leaf, index, size, path.subList(1, path.size()), root))
                    .isFalse();
        }
    }

    private static byte[] root(List<byte[]> of) {
        if (of.size() == 1) {
            return of.get(0);
        }
        int half = Integer.highestOneBit(of.size() - 1);
        return node(root(of.subList(0, half)), root(of.subList(half, of.size())));
    }

    private static List<String> path(int index, List<byte[]> of) {
        if (of.size() == 1) {
            return new ArrayList<>();
        }
        int half = Integer.highestOneBit(of.size() - 1);
        boolean left = index < half;
        List<String> path = left ? path(index, of.subList(0, half)) : path(index - half, of.subList(half, of.size()));
        path.add(HEX.formatHex(root(left ? of.subList(half, of.size()) : of.subList(0, half))));
        return path;
    }

    private static byte[] node(byte[] left, byte[] right) {
        byte[] both = new byte[65];
        both[0] = 1;
        System.arraycopy(left, 0, both, 1, 32);
        System.arraycopy(right, 0, both, 33, 32);
        return HEX.parseHex(org.vigil.packet.verifier.container.Hex.sha256(both));
    }
}
