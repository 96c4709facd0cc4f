package org.vigil.verification.reviews;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.vocabulary.ReviewKind;
import org.vigil.contract.vocabulary.ReviewRisk;
import org.vigil.contract.vocabulary.VerificationState;
import org.vigil.verification.features.Features;

/**
 * One thing that waits for a person; codes and ids only.
 *
 * @param about the testimonies it is about; of a large group none, but its incident
 * @param since from when it waits, by the events' own clocks
 * @param regions where they happened, as far as it is stated
 * @param everywhereStated whether each of them states a region
 * @param notFor who may not do it, because a second person has to
 * @param score how sure the machine is that two testimonies speak of one event, in 1/1024 bit
 */
public record Item(
        UUID id,
        ReviewKind kind,
        List<UUID> about,
        @Nullable UUID incident,
        @Nullable VerificationState state,
        Instant since,
        Set<String> regions,
        boolean everywhereStated,
        Set<ReviewRisk> risks,
        Set<String> notFor,
        int score) {

    public Item {
        about = about == null ? List.of() : List.copyOf(about);
        regions = sorted(regions);
        risks = sorted(risks);
        notFor = sorted(notFor);
    }

    /** About some testimonies; it waits since the last of them was received. */
    static Item of(UUID id, ReviewKind kind, Collection<Features> about) {
        return new Item(
                id,
                kind,
                about.stream().map(Features::id).toList(),
                null,
                null,
                about.stream()
                        .map(Features::receivedOn)
                        .max(LocalDate::compareTo)
                        .orElseThrow()
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC),
                about.stream()
                        .map(Features::region)
                        .filter(region -> region != null)
                        .collect(Collectors.toSet()),
                about.stream().allMatch(one -> one.region() != null),
                about.stream().flatMap(one -> Risks.of(one).stream()).collect(Collectors.toSet()),
                Set.of(),
                0);
    }

    /** About two testimonies; the same id whichever is named first, because they are named in the order of their ids. */
    static Item ofPair(ReviewKind kind, Features first, Features second) {
        return of(pairId(kind, first.id(), second.id()), kind, List.of(first, second));
    }

    /** The id of an item of such a kind about such, where it follows from that; one about a decision has the decision's. */
    static @Nullable UUID idOf(ReviewKind kind, List<UUID> about, @Nullable UUID incident) {
        return switch (kind) {
            case TESTIMONY -> about.get(0);
            case GROUP -> incident;
            case SECOND -> null;
            default -> pairId(kind, about.get(0), about.get(about.size() - 1));
        };
    }

    private static UUID pairId(ReviewKind kind, UUID first, UUID second) {
        return UUID.nameUUIDFromBytes((kind + ":" + first + ":" + second).getBytes(StandardCharsets.UTF_8));
    }

    Item in(VerificationState reached, @Nullable Instant when) {
        return new Item(
                id,
                kind,
                about,
                incident,
                reached,
                when == null ? since : when,
                regions,
                everywhereStated,
                risks,
                notFor,
                score);
    }

    Item since(Instant when) {
        return new Item(id, kind, about, incident, state, when, regions, everywhereStated, risks, notFor, score);
    }

    Item scored(int bits) {
        return new Item(id, kind, about, incident, state, since, regions, everywhereStated, risks, notFor, bits);
    }

    Item notFor(Set<String> people) {
        return new Item(id, kind, about, incident, state, since, regions, everywhereStated, risks, people, score);
    }

    Item about(Features one) {
        return new Item(
                id, kind, List.of(one.id()), incident, state, since, regions, everywhereStated, risks, notFor, score);
    }

    /** A group is named by its incident; its members may be hundreds. */
    Item ofIncident(UUID named) {
        return new Item(id, kind, List.of(), named, state, since, regions, everywhereStated, risks, notFor, score);
    }

    /** Empty sets are not written, so a missing one is empty. */
    private static <T extends Comparable<T>> SortedSet<T> sorted(@Nullable Set<T> values) {
        return Collections.unmodifiableSortedSet(values == null ? new TreeSet<>() : new TreeSet<>(values));
    }
}
