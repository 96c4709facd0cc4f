package org.vigil.verification.memory;

import java.util.List;
import java.util.UUID;
import org.vigil.verification.blocking.Block;
import org.vigil.verification.decisions.References;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.features.Features;
import org.vigil.verification.grouping.Group;
import org.vigil.verification.reviews.Agenda;
import org.vigil.verification.reviews.Lease;

/**
 * All that verification remembers.
 *
 * @param features by testimony id
 * @param arrivals the arrival number by testimony id
 * @param arrived testimony ids by arrival number
 * @param blocks by block key
 * @param sizes how many are in a crowd, by its key
 * @param crowds who they are, as in blocks
 * @param neighbours by testimony id
 * @param memberships incident ids by testimony id
 * @param groups by incident id
 * @param verdicts by decision id
 * @param references by testimony id or decision id
 * @param agendas what waits for people, by testimony id or incident id
 * @param leases who works on what, by the id of the claim
 * @param published digests of what was last published, by the first letter of the topic and the key
 */
public record Shelves(
        Shelf<UUID, Features> features,
        Shelf<UUID, Long> arrivals,
        Shelf<Long, UUID> arrived,
        Shelf<String, Block> blocks,
        Shelf<String, Integer> sizes,
        Shelf<String, Block> crowds,
        Shelf<UUID, Neighbours> neighbours,
        Shelf<UUID, UUID> memberships,
        Shelf<UUID, Group> groups,
        Shelf<UUID, Verdict> verdicts,
        Shelf<UUID, References> references,
        Shelf<UUID, Agenda> agendas,
        Shelf<UUID, Lease> leases,
        Shelf<String, Long> published) {

    /** The same with other shelves for what waits and who works on it. */
    public Shelves with(Shelf<UUID, Agenda> otherAgendas, Shelf<UUID, Lease> otherLeases) {
        return new Shelves(
                features,
                arrivals,
                arrived,
                blocks,
                sizes,
                crowds,
                neighbours,
                memberships,
                groups,
                verdicts,
                references,
                otherAgendas,
                otherLeases,
                published);
    }

    /** The same shelves, written only when {@link Drafts#keep()} is called. */
    public Drafts drafts() {
        return new Drafts(
                new Draft<>(features),
                new Draft<>(arrivals),
                new Draft<>(arrived),
                new Draft<>(blocks),
                new Draft<>(sizes),
                new Draft<>(crowds),
                new Draft<>(neighbours),
                new Draft<>(memberships),
                new Draft<>(groups),
                new Draft<>(verdicts),
                new Draft<>(references),
                new Draft<>(agendas),
                new Draft<>(leases),
                new Draft<>(published));
    }

    /** One draft for each shelf. */
    public record Drafts(
            Draft<UUID, Features> features,
            Draft<UUID, Long> arrivals,
            Draft<Long, UUID> arrived,
            Draft<String, Block> blocks,
            Draft<String, Integer> sizes,
            Draft<String, Block> crowds,
            Draft<UUID, Neighbours> neighbours,
            Draft<UUID, UUID> memberships,
            Draft<UUID, Group> groups,
            Draft<UUID, Verdict> verdicts,
            Draft<UUID, References> references,
            Draft<UUID, Agenda> agendas,
            Draft<UUID, Lease> leases,
            Draft<String, Long> published) {

        public Shelves shelves() {
            return new Shelves(
                    features,
                    arrivals,
                    arrived,
                    blocks,
                    sizes,
                    crowds,
                    neighbours,
                    memberships,
                    groups,
                    verdicts,
                    references,
                    agendas,
                    leases,
                    published);
        }

        public void keep() {
            all().forEach(Draft::keep);
        }

        private List<Draft<?, ?>> all() {
            return List.of(
                    features,
                    arrivals,
                    arrived,
                    blocks,
                    sizes,
                    crowds,
                    neighbours,
                    memberships,
                    groups,
                    verdicts,
                    references,
                    agendas,
                    leases,
                    published);
        }
    }
}
