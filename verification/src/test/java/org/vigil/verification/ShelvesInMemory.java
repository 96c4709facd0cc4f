package org.vigil.verification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Json;
import org.vigil.verification.blocking.Block;
import org.vigil.verification.decisions.References;
import org.vigil.verification.decisions.Verdict;
import org.vigil.verification.features.Features;
import org.vigil.verification.grouping.Group;
import org.vigil.verification.memory.Neighbours;
import org.vigil.verification.memory.Shelf;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.reviews.Agenda;
import org.vigil.verification.reviews.Lease;

/** Shelves in plain maps, with the bytes that stores would hold, whose whole content can be compared. */
final class ShelvesInMemory {
    private final List<MapShelf<?>> all;
    private final MapShelf<Agenda> agendas;
    private final Shelves shelves;

    ShelvesInMemory() {
        this(
                new MapShelf<>(Features.class),
                new MapShelf<>(Block.class),
                new MapShelf<>(Neighbours.class),
                new MapShelf<>(UUID.class),
                new MapShelf<>(Group.class),
                new MapShelf<>(Verdict.class),
                new MapShelf<>(References.class),
                new MapShelf<>(Agenda.class),
                new MapShelf<>(Lease.class),
                new MapShelf<>(Long.class));
    }

    private ShelvesInMemory(
            MapShelf<Features> features,
            MapShelf<Block> blocks,
            MapShelf<Neighbours> neighbours,
            MapShelf<UUID> memberships,
            MapShelf<Group> groups,
            MapShelf<Verdict> verdicts,
            MapShelf<References> references,
            MapShelf<Agenda> agendas,
            MapShelf<Lease> leases,
            MapShelf<Long> published) {
        this.agendas = agendas;
        all = List.of(
                features, blocks, neighbours, memberships, groups, verdicts, references, agendas, leases, published);
        shelves = new Shelves(
                features, blocks, neighbours, memberships, groups, verdicts, references, agendas, leases, published);
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

    /** Everything that is remembered, as text. */
    String content() {
        return new String(Json.write(all.stream().map(shelf -> shelf.values).toList()), StandardCharsets.UTF_8);
    }

    private static final class MapShelf<V> implements Shelf<V> {
        private final Map<String, String> values = new TreeMap<>();
        private final Class<V> type;

        MapShelf(Class<V> type) {
            this.type = type;
        }

        @Override
        public @Nullable V get(String key) {
            String json = values.get(key);
            return json == null ? null : Json.read(json.getBytes(StandardCharsets.UTF_8), type);
        }

        @Override
        public void put(String key, V value) {
            values.put(key, new String(Json.write(value), StandardCharsets.UTF_8));
        }

        @Override
        public void remove(String key) {
            values.remove(key);
        }
    }
}
