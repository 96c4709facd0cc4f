package org.vigil.search.packet.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.CustodyEntry;
import org.vigil.contract.Json;
import org.vigil.contract.Testimony;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;
import org.vigil.search.cases.order.PacketRules;
import org.vigil.search.custody.Checkpoint;
import org.vigil.search.custody.Custody;
import org.vigil.search.custody.KafkaCustody;
import org.vigil.search.custody.Ledger;
import org.vigil.search.custody.Link;
import org.vigil.search.custody.PacketTree;
import org.vigil.search.custody.Proof;
import org.vigil.search.packet.Altered;
import org.vigil.search.packet.CanonicalJson;
import org.vigil.search.packet.Dossier;

/** The chains of custody as a packet tells them: those of the log, or, where nothing may be told of it, its own. */
final class ItemCustody {
    private final Ledger ledger;
    private final Custody custody;
    private final KafkaCustody record;

    ItemCustody(Ledger ledger, Custody custody, KafkaCustody record) {
        this.ledger = ledger;
        this.custody = custody;
        this.record = record;
    }

    /** The chains under the items' names in the packet, and the checkpoint that covers them. */
    record Told(Map<String, Dossier.Custody> chains, Dossier.Log log, long size) {}

    /** That each was looked at for a packet; so that every item has a chain, also one from before there was a record. */
    void check(List<Testimony> testimonies) {
        record.append(testimonies.stream()
                .map(testimony -> custody.entry(
                        testimony.id(),
                        CustodyType.INTEGRITY_CHECKED,
                        CustodyPurpose.CHECK,
                        PacketRules.BUILDER,
                        CustodyEntry.SERVICE,
                        Json.write(testimony)))
                .toList());
    }

    /** As of now; an item of which nothing may be told there has no chain. */
    Told of(Map<String, UUID> items, String forum, boolean guarded) {
        Checkpoint checkpoint = ledger.checkpoint();
        Map<UUID, List<Link>> chains = ledger.chains(items.values(), checkpoint.size());
        return guarded ? own(items, forum, chains, checkpoint) : logs(items, chains, checkpoint);
    }

    private Told logs(Map<String, UUID> items, Map<UUID, List<Link>> chains, Checkpoint checkpoint) {
        Map<String, Dossier.Custody> told = new LinkedHashMap<>();
        items.forEach((name, id) -> {
            Optional<Proof> proof = ledger.proof(id, checkpoint);
            List<Link> chain = chains.getOrDefault(id, List.of());
            if (proof.isPresent() && !chain.isEmpty()) {
                told.put(name, custody(chain, proof.get()));
            }
        });
        Dossier.Log log =
                new Dossier.Log(checkpoint.text(), () -> new java.io.ByteArrayInputStream(checkpoint.signatureBytes()));
        return new Told(told, log, checkpoint.size());
    }

    private static Told own(
            Map<String, UUID> items, String forum, Map<UUID, List<Link>> chains, Checkpoint checkpoint) {
        Map<String, List<Link>> named = new LinkedHashMap<>();
        items.forEach((name, id) -> named.put(name, chains.getOrDefault(id, List.of())));
        PacketTree tree = PacketTree.of(forum, named);
        Map<String, Dossier.Custody> told = new LinkedHashMap<>();
        named.keySet().forEach(name -> {
            Proof proof = tree.proof(name);
            if (proof != null) {
                told.put(name, custody(tree.chain(name), proof));
            }
        });
        return new Told(
                told,
                new Dossier.Log(
                        tree.checkpoint(checkpoint.time().truncatedTo(java.time.temporal.ChronoUnit.DAYS)), null),
                tree.size());
    }

    private static Dossier.Custody custody(List<Link> chain, Proof proof) {
        return new Dossier.Custody(
                chain.stream().map(Link::json).toList(),
                proof.leafHash(),
                proof.sequence(),
                proof.leafIndex(),
                new String(CanonicalJson.of(proof), StandardCharsets.UTF_8));
    }

    /** Refuses an attachment whose recorded hashes do not name what lies in the vault now. */
    void compare(UUID testimony, List<Dossier.Attachment> attachments) throws Altered {
        List<Link> chain = attachments.isEmpty() ? List.of() : ledger.chain(testimony);
        for (Dossier.Attachment attachment : attachments) {
            List<String> recorded = new ArrayList<>();
            for (Link link : chain) {
                CustodyEntry entry = link.entry();
                String hash = entry.sha256After();
                if (attachment.id().equals(entry.concerning()) && hash != null) {
                    recorded.add(hash);
                }
            }
            if (!recorded.isEmpty() && !(isIn(recorded, attachment.copy()) && isIn(recorded, attachment.original()))) {
                throw new Altered(testimony, attachment.id());
            }
        }
    }

    private static boolean isIn(List<String> recorded, Dossier.@Nullable Blob blob) {
        return blob == null || recorded.contains(blob.sha256());
    }
}
