package org.vigil.search.custody;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tree of a packet for a state: of the packet's own links alone, in the order of its items, so that neither how large
 * our log is nor a place in it is told. A link says there the item's name in the packet, a role instead of a person, and the
 * day instead of the time; nothing that concerns another forum is among them.
 */
public final class PacketTree {
    private final MerkleTree tree = new MerkleTree();
    private final Map<String, List<Link>> chains = new LinkedHashMap<>();
    private final Map<String, Integer> heads = new LinkedHashMap<>();

    private PacketTree() {}

    /** From the chains of our log, under the items' names in the packet ({@code T-0001}) and in their order. */
    public static PacketTree of(String forum, Map<String, List<Link>> chains) {
        PacketTree packet = new PacketTree();
        chains.forEach((name, links) -> packet.add(name, links, forum));
        return packet;
    }

    /** The chain of an item as the packet tells it. */
    public List<Link> chain(String name) {
        return chains.getOrDefault(name, List.of());
    }

    public int size() {
        return tree.size();
    }

    public String root() {
        return Sha256.hex(tree.root(tree.size()));
    }

    /** {@code checkpoint.txt} of the packet; nobody's signature stands under it. */
    public String checkpoint(Instant time) {
        return "size " + size() + "\nroot " + root() + "\ntime " + time + "\n";
    }

    /** That the last link of an item's chain is under the packet's root; null if no link of it may be told. */
    public @Nullable Proof proof(String name) {
        Integer head = heads.get(name);
        if (head == null) {
            return null;
        }
        int size = tree.size();
        return Proof.of(
                name,
                chain(name).size() - 1L,
                Sha256.hex(tree.leaf(head)),
                head,
                size,
                tree.root(size),
                tree.path(head, size));
    }

    private void add(String name, List<Link> links, String forum) {
        List<Link> told = new ArrayList<>();
        String previous = null;
        for (Link link : links) {
            CustodyEntry entry = link.entry();
            if (entry.forum() != null && !entry.forum().equals(forum)) {
                continue;
            }
            Link again = Link.of(disguised(entry), name, told.size(), previous);
            previous = again.hash();
            told.add(again);
            heads.put(name, tree.size());
            tree.append(HexFormat.of().parseHex(previous));
        }
        chains.put(name, List.copyOf(told));
    }

    /** Which decision or packet of ours it concerned would join what must not be joined. */
    private static ObjectNode disguised(CustodyEntry entry) {
        CustodyEntry told = new CustodyEntry(
                entry.item(),
                entry.type(),
                entry.at().truncatedTo(ChronoUnit.DAYS),
                entry.role(),
                entry.role(),
                entry.purpose(),
                entry.sha256Before(),
                entry.sha256After(),
                null,
                null,
                entry.salt(),
                entry.commitment());
        return (ObjectNode) Json.events().readTree(Json.write(told));
    }
}
