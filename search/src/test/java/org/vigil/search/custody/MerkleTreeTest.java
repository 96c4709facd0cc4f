package org.vigil.search.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The tree against the definition in RFC 9162, and its proofs against an independent check. */
class MerkleTreeTest {

    /** The eight leaves and the roots that certificate transparency logs are tested with. */
    @Test
    void findsTheRootsThatOthersFind() {
        String[] inputs = {
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"
        };
        String[] roots = {
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
        };
        MerkleTree tree = new MerkleTree();
        for (int i = 0; i < inputs.length; i++) {
            tree.append(Sha256.leaf(HexFormat.of().parseHex(inputs[i])));
            assertThat(Sha256.hex(tree.root(i + 1))).isEqualTo(roots[i]);
        }
        assertThat(Sha256.hex(tree.root(0)))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Property(tries = 60)
    void everyRootIsTheOneOfTheDefinition(@ForAll @IntRange(min = 1, max = 700) int size) {
        MerkleTree tree = tree(size);
        List<byte[]> leaves = leaves(size);
        for (int earlier = 1; earlier <= size; earlier += 1 + size / 7) {
            assertThat(tree.root(earlier)).isEqualTo(defined(leaves.subList(0, earlier)));
        }
    }

    @Property(tries = 300)
    void everyLeafIsProvenUnderEveryLaterRoot(
            @ForAll @IntRange(min = 1, max = 5000) int size,
            @ForAll @IntRange(max = 4999) int leaf,
            @ForAll @IntRange(max = 4999) int growth) {
        int index = leaf % size;
        MerkleTree tree = tree(size + growth);
        List<byte[]> path = tree.path(index, size);

        assertThat(path).hasSizeLessThanOrEqualTo(32 - Integer.numberOfLeadingZeros(size));
        assertThat(Inclusion.holds(tree.leaf(index), index, size, path, tree.root(size)))
                .isTrue();
    }

    @Property(tries = 300)
    void noOtherLeafPlaceSizeOrPathIsProven(
            @ForAll @IntRange(min = 2, max = 2000) int size,
            @ForAll @IntRange(max = 1999) int leaf,
            @ForAll byte flip) {
        int index = leaf % size;
        MerkleTree tree = tree(size);
        byte[] root = tree.root(size);
        List<byte[]> path = tree.path(index, size);
        int other = (index + 1) % size;

        assertThat(Inclusion.holds(tree.leaf(other), index, size, path, root)).isFalse();
        assertThat(Inclusion.holds(tree.leaf(index), other, size, path, root)).isFalse();
        assertThat(Inclusion.holds(tree.leaf(index), size, size, path, root)).isFalse();
        assertThat(Inclusion.holds(tree.leaf(index), index, size, path.subList(1, path.size()), root))
                .isFalse();
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(path.get(0));
        assertThat(Inclusion.holds(tree.leaf(index), index, size, longer, root)).isFalse();
        byte[] changed = path.get(Math.floorMod(flip, path.size())).clone();
        changed[Math.floorMod(flip, 32)] ^= 1;
        List<byte[]> wrong = new ArrayList<>(path);
        wrong.set(Math.floorMod(flip, path.size()), changed);
        assertThat(Inclusion.holds(tree.leaf(index), index, size, wrong, root)).isFalse();
    }

    @Property(tries = 300)
    void growthIsProvenAndNothingElseIs(
            @ForAll @IntRange(min = 1, max = 3000) int smaller, @ForAll @IntRange(max = 3000) int growth) {
        int larger = smaller + growth;
        MerkleTree tree = tree(larger);
        List<byte[]> proof = tree.consistency(smaller, larger);
        byte[] before = tree.root(smaller);
        byte[] after = tree.root(larger);

        assertThat(Inclusion.grows(smaller, before, larger, after, proof)).isTrue();
        byte[] rewritten = before.clone();
        rewritten[7] ^= 1;
        assertThat(Inclusion.grows(smaller, rewritten, larger, after, proof)).isFalse();
        if (growth > 0) {
            byte[] another = after.clone();
            another[7] ^= 1;
            assertThat(Inclusion.grows(smaller, before, larger, another, proof)).isFalse();
            assertThat(Inclusion.grows(smaller, before, larger + 1L, after, proof.subList(1, proof.size())))
                    .isFalse();
        }
    }

    /** MTH, word by word. */
    private static byte[] defined(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = 1;
        while (2 * split < leaves.size()) {
            split *= 2;
        }
        return Sha256.node(defined(leaves.subList(0, split)), defined(leaves.subList(split, leaves.size())));
    }

    private static MerkleTree tree(int size) {
        MerkleTree tree = new MerkleTree();
        leaves(size).forEach(tree::append);
        return tree;
    }

    private static List<byte[]> leaves(int size) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(Sha256.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)));
        }
        return leaves;
    }
}
