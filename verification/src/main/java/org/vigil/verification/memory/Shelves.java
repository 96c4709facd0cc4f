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
 * @param crowds who they are, in parts
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
        Shelf<Features> features,
        Shelf<Long> arrivals,
        Shelf<UUID> arrived,
        Shelf<Block> blocks,
        Shelf<Integer> sizes,
        Shelf<Crowd> crowds,
        Shelf<Neighbours> neighbours,
        Shelf<UUID> memberships,
        Shelf<Group> groups,
        Shelf<Verdict> verdicts,
        Shelf<References> references,
        Shelf<Agenda> agendas,
        Shelf<Lease> leases,
        Shelf<Long> published) {

    /** The same with other shelves for what waits and who works on it. */
    public Shelves with(Shelf<Agenda> otherAgendas, Shelf<Lease> otherLeases) {
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
            Draft<Features> features,
            Draft<Long> arrivals,
            Draft<UUID> arrived,
            Draft<Block> blocks,
            Draft<Integer> sizes,
            Draft<Crowd> crowds,
            Draft<Neighbours> neighbours,
            Draft<UUID> memberships,
            Draft<Group> groups,
            Draft<Verdict> verdicts,
            Draft<References> references,
            Draft<Agenda> agendas,
            Draft<Lease> leases,
            Draft<Long> published) {

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

        private List<Draft<?>> all() {
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
