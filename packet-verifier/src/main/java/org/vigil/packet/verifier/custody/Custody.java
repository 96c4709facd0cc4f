package org.vigil.packet.verifier.custody;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigil.packet.verifier.bag.Description;
import org.vigil.packet.verifier.bag.Item;
import org.vigil.packet.verifier.container.Packet;
import org.vigil.packet.verifier.finding.Code;
import org.vigil.packet.verifier.finding.Findings;
import org.vigil.packet.verifier.json.Fields;
import org.vigil.packet.verifier.json.NotJson;

/** Every item's chain, up to the head that the packet names, which lies in the log of the checkpoint. */
public final class Custody {

    private static final String CHECKPOINT = "data/log/checkpoint.txt";
    private static final String PROOFS = "data/log/proofs/";
    private static final int LARGEST_CHAIN = 1 << 26;
    private static final int LARGEST_PROOF = 1 << 16;

    private final Packet packet;
    private final Findings findings;
    private final Tree tree = new Tree();
    private final Set<String> proofs = new HashSet<>();
    private final @Nullable Checkpoint checkpoint;

    private Custody(Packet packet, Findings findings) throws IOException {
        this.packet = packet;
        this.findings = findings;
        checkpoint = checkpoint();
    }

    public static void check(Packet packet, @Nullable Description description, Witness witness, Findings findings)
            throws IOException {
        Custody custody = new Custody(packet, findings);
        if (description != null) {
            custody.items(description);
        }
        witness.checkpoints().forEach(custody::compare);
        if (witness.key() != null) {
            custody.signature(witness);
        }
    }

    private @Nullable Checkpoint checkpoint() throws IOException {
        Optional<Checkpoint> read = packet.read(CHECKPOINT, 1000).flatMap(Checkpoint::parse);
        if (read.isEmpty() && packet.files().containsKey(CHECKPOINT)) {
            findings.add(Code.CHECKPOINT_FORM, CHECKPOINT);
        }
        return read.orElse(null);
    }

    private void items(Description description) throws IOException {
        for (Item item : description.items()) {
            item(item);
        }
        packet.files().tailMap(PROOFS).keySet().stream()
                .takeWhile(path -> path.startsWith(PROOFS))
                .filter(path -> !proofs.contains(path))
                .forEach(path -> findings.add(Code.CUSTODY_PROOF, path));
        if (!description.items().isEmpty() && !packet.files().containsKey(CHECKPOINT)) {
            findings.add(Code.FILE_MISSING, CHECKPOINT);
        }
        // There the log is the packet's own, and so can be made again.
        if (description.stateFacing()
                && checkpoint != null
                && !(checkpoint.size() == tree.size() && checkpoint.root().equals(tree.root()))) {
            findings.add(Code.CUSTODY_TREE, CHECKPOINT);
        }
    }

    private void item(Item item) throws IOException {
        String path = "data/items/" + item.id() + "/custody.jsonl";
        try {
            Chain chain = Chain.read(packet.read(path, LARGEST_CHAIN).orElseThrow(NotJson::unexpected), tree);
            if (!chain.isUnbroken() || chain.length() == 0) {
                findings.add(Code.CUSTODY_CHAIN, path);
            }
            if (chain.length() != item.entries()
                    || chain.length() != item.headSequence() + 1
                    || !chain.head().equals(item.headHash())) {
                findings.add(Code.CUSTODY_HEAD, path);
            }
            proof(item, chain.item());
        } catch (NotJson broken) {
            findings.add(Code.CUSTODY_FORM, path);
        }
    }

    private void proof(Item item, String name) throws IOException {
        String path = PROOFS + item.id() + ".json";
        proofs.add(path);
        try {
            Fields proof = Fields.parse(packet.read(path, LARGEST_PROOF).orElseThrow(NotJson::unexpected));
            boolean holds = checkpoint != null
                    && proof.text("item").equals(name)
                    && proof.count("sequence") == item.headSequence()
                    && proof.hash("leafHash").equals(item.headHash())
                    && proof.count("leafIndex") == item.leafIndex()
                    && proof.count("treeSize") == checkpoint.size()
                    && proof.hash("root").equals(checkpoint.root())
                    && Tree.includes(
                            item.headHash(), item.leafIndex(), checkpoint.size(), path(proof), checkpoint.root());
            if (!holds) {
                findings.add(Code.CUSTODY_PROOF, path);
            }
        } catch (NotJson broken) {
            findings.add(Code.CUSTODY_PROOF, path);
        }
    }

    private static List<String> path(Fields proof) throws NotJson {
        List<String> steps = new ArrayList<>();
        for (Object step : proof.list("path")) {
            if (!(step instanceof String hash) || !hash.matches("[0-9a-f]{64}")) {
                throw NotJson.unexpected();
            }
            steps.add(hash);
        }
        return steps;
    }

    /** Two sizes would need a proof of consistency, which a packet does not hold. */
    private void compare(Checkpoint readers) {
        if (checkpoint == null || checkpoint.size() != readers.size()) {
            findings.add(Code.CHECKPOINT_NOT_COMPARED, CHECKPOINT);
        } else if (!checkpoint.root().equals(readers.root())) {
            findings.add(Code.CHECKPOINT_OTHER, CHECKPOINT);
        }
    }

    private void signature(Witness witness) throws IOException {
        Optional<byte[]> signature = packet.read(CHECKPOINT + ".sig", 1000);
        if (signature.isEmpty()) {
            findings.add(Code.CHECKPOINT_UNSIGNED, CHECKPOINT);
        } else if (!witness.signed(packet.read(CHECKPOINT, 1000).orElse(new byte[0]), signature.get())) {
            findings.add(Code.CHECKPOINT_SIGNATURE, CHECKPOINT + ".sig");
        }
    }
}
