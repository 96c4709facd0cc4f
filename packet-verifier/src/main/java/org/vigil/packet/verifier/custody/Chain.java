package org.vigil.packet.verifier.custody;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.vigil.packet.verifier.container.Hex;
import org.vigil.packet.verifier.json.Fields;
import org.vigil.packet.verifier.json.NotJson;

/** The links of one item, each of which holds the hash of the one before. */
final class Chain {

    /** A link may say more, which its hash is over as well. */
    private static final Set<String> FIELDS = Set.of("type", "actor", "role", "purpose", "salt", "commitment");

    private final Tree tree;
    private String item = "";
    private String head = "";
    private long length;
    private boolean unbroken = true;

    private Chain(Tree tree) {
        this.tree = tree;
    }

    /** Reads the lines, and adds each to the tree of all links of the packet. */
    static Chain read(byte[] lines, Tree tree) throws NotJson {
        Chain chain = new Chain(tree);
        int begin = 0;
        for (int end = 0; end < lines.length; end++) {
            if (lines[end] == '\n') {
                chain.link(Arrays.copyOfRange(lines, begin, end));
                begin = end + 1;
            }
        }
        // A line without its end is no link.
        chain.unbroken &= begin == lines.length;
        return chain;
    }

    private void link(byte[] line) throws NotJson {
        Fields link = Fields.parseCanonical(line);
        item = length == 0 ? link.text("item") : item;
        unbroken &= link.text("item").equals(item)
                && link.count("sequence") == length
                && (length == 0
                        ? !link.has("previousHash")
                        : link.hash("previousHash").equals(head));
        form(link);
        byte[] hash = Tree.leaf(line);
        tree.add(hash);
        head = Hex.of(hash);
        length++;
    }

    private static void form(Fields link) throws NotJson {
        boolean known = true;
        for (String name : FIELDS) {
            known &= !link.text(name).isEmpty();
        }
        for (String name : Set.of("sha256Before", "sha256After")) {
            known &= !link.has(name) || link.hash(name).length() == 64;
        }
        try {
            Instant.parse(link.text("at"));
        } catch (DateTimeException noTime) {
            known = false;
        }
        if (!known) {
            throw NotJson.unexpected();
        }
    }

    boolean isUnbroken() {
        return unbroken;
    }

    /** As the links name it. */
    String item() {
        return item;
    }

    long length() {
        return length;
    }

    /** The hash of the last link. */
    String head() {
        return head;
    }
}
