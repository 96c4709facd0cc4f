package org.vigil.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Json;
import org.vigil.verification.blocking.Block;
import org.vigil.verification.decisions.References;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.features.Features;
import org.vigil.verification.features.FeaturesBytes;
import org.vigil.verification.features.Ids;
import org.vigil.verification.grouping.Group;
import org.vigil.verification.grouping.GroupBytes;
import org.vigil.verification.memory.Neighbours;
import org.vigil.verification.memory.NeighboursBytes;
import org.vigil.verification.memory.Shelf;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.reviews.Agenda;
import org.vigil.verification.reviews.AgendaBytes;
import org.vigil.verification.reviews.Lease;

/** Shelves in plain maps, with the bytes that stores would hold, whose whole content can be compared. */
final class ShelvesInMemory {
    /** Keys of words are shorter. */
    private static final int LENGTH_OF_CROWD = 8;

    private final List<MapShelf<?, ?>> all;
    private final MapShelf<UUID, Long> arrivals;
    private final MapShelf<Long, UUID> arrived;
    private final MapShelf<String, Block> blocks;
    private final MapShelf<String, Block> crowds;
    private final MapShelf<UUID, Agenda> agendas;
    private final Shelves shelves;

    ShelvesInMemory() {
        this(
                new MapShelf<>(FeaturesBytes::read, FeaturesBytes::write),
                new MapShelf<>(Long.class),
                new MapShelf<>(Ids::read, Ids::write),
                new MapShelf<>(Block::parse, Block::bytes),
                new MapShelf<>(Integer.class),
                new MapShelf<>(Block::parse, Block::bytes),
                new MapShelf<>(NeighboursBytes::read, NeighboursBytes::write),
                new MapShelf<>(UUID.class),
                new MapShelf<>(GroupBytes::read, GroupBytes::write),
                new MapShelf<>(Verdict.class),
                new MapShelf<>(References.class),
                new MapShelf<>(AgendaBytes::read, AgendaBytes::write),
                new MapShelf<>(Lease.class),
                new MapShelf<>(Long.class));
    }

    private ShelvesInMemory(
            MapShelf<UUID, Features> features,
            MapShelf<UUID, Long> arrivals,
            MapShelf<Long, UUID> arrived,
            MapShelf<String, Block> blocks,
            MapShelf<String, Integer> sizes,
            MapShelf<String, Block> crowds,
            MapShelf<UUID, Neighbours> neighbours,
            MapShelf<UUID, UUID> memberships,
            MapShelf<UUID, Group> groups,
            MapShelf<UUID, Verdict> verdicts,
            MapShelf<UUID, References> references,
            MapShelf<UUID, Agenda> agendas,
            MapShelf<UUID, Lease> leases,
            MapShelf<String, Long> published) {
        this.arrivals = arrivals;
        this.arrived = arrived;
        this.blocks = blocks;
        this.crowds = crowds;
        this.agendas = agendas;
        all = List.of(
                features, sizes, neighbours, memberships, groups, verdicts, references, agendas, leases, published);
        shelves = new Shelves(
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

    List<Agenda> agendas() {
        return agendas.values.keySet().stream()
                .map(agendas::get)
                .filter(Objects::nonNull)
                .toList();
    }

    Shelves shelves() {
        return shelves;
    }

    /**
     * Everything that is remembered, as text. Of arrival only who has a number and who stands in which block: numbers tell
     * what came in between. And of a word that more than a few use only that they are many: who of them is known
     * depends on who came first.
     */
    String content(int few) {
        List<Object> content =
                new ArrayList<>(all.stream().map(shelf -> shelf.values).toList());
        content.add(standing(blocks));
        Map<String, List<UUID>> gathered = standing(crowds);
        gathered.replaceAll((key, ids) -> key.length() < LENGTH_OF_CROWD && ids.size() > few ? List.of() : ids);
        content.add(gathered);
        content.add(arrivals.values.keySet().stream()
                .filter(id -> !id.equals(new UUID(0, 0)))
                .toList());
        content.add(arrived.values.keySet().stream().map(arrived::get).sorted().toList());
        return new String(Json.write(content), StandardCharsets.UTF_8);
    }

    private Map<String, List<UUID>> standing(MapShelf<String, Block> shelf) {
        Map<String, List<UUID>> standing = new TreeMap<>();
        shelf.values.keySet().forEach(key -> standing.computeIfAbsent(
                        key.replaceAll("\\..*", ""), each -> new ArrayList<>())
                .addAll(Objects.requireNonNull(shelf.get(key))
                        .newest()
                        .filter(number -> number != Long.MAX_VALUE)
                        .mapToObj(number -> Objects.requireNonNull(arrived.get(number)))
                        .toList()));
        standing.values().forEach(ids -> ids.sort(Ids.ORDER));
        return standing;
    }

    private static final class MapShelf<K extends Comparable<K>, V> implements Shelf<K, V> {
        private final Map<K, String> values = new TreeMap<>();

        /** As they are read again: what does not survive being written must not be seen here either. */
        private final Map<K, V> again = new HashMap<>();

        private final Function<byte[], V> read;
        private final Function<V, byte[]> write;

        MapShelf(Class<V> type) {
            this(bytes -> Json.read(bytes, type), Json::write);
        }

        MapShelf(Function<byte[], V> read, Function<V, byte[]> write) {
            this.read = read;
            this.write = write;
        }

        @Override
        public @Nullable V get(K key) {
            return again.get(key);
        }

        @Override
        public void put(K key, V value) {
            byte[] bytes = write.apply(value);
            values.put(key, new String(bytes, StandardCharsets.ISO_8859_1));
            again.put(key, read.apply(bytes));
        }

        @Override
        public void remove(K key) {
            values.remove(key);
            again.remove(key);
        }
    }
}
