package org.vigil.verification.reviews;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that waits, at hand for questions; it follows the shelves and holds nothing that they do not. */
public final class Board {
    private final Map<UUID, Agenda> agendas = new HashMap<>();
    private final Map<UUID, Item> items = new HashMap<>();
    private final Map<UUID, Lease> claims = new HashMap<>();
    private final Map<UUID, Lease> leases = new HashMap<>();

    public void show(UUID key, @Nullable Agenda agenda) {
        Agenda before = agenda == null ? agendas.remove(key) : agendas.put(key, agenda);
        if (before != null) {
            before.items().forEach(item -> items.remove(item.id(), item));
        }
        if (agenda != null) {
            agenda.items().forEach(item -> items.put(item.id(), item));
        }
    }

    public void show(UUID claim, @Nullable Lease lease) {
        Lease before = lease == null ? claims.remove(claim) : claims.put(claim, lease);
        if (before != null) {
            leases.remove(before.item());
        }
        if (lease != null) {
            leases.put(lease.item(), lease);
        }
    }

    public void clear() {
        agendas.clear();
        items.clear();
        claims.clear();
        leases.clear();
    }

    public Optional<Item> item(UUID id) {
        return Optional.ofNullable(items.get(id));
    }

    Optional<Lease> lease(UUID item) {
        return Optional.ofNullable(leases.get(item));
    }

    Collection<Item> items() {
        return Collections.unmodifiableCollection(items.values());
    }

    /** What waits because of a testimony, or with it. */
    public List<Item> around(UUID testimony) {
        return items.values().stream()
                .filter(item -> item.about().contains(testimony))
                .toList();
    }
}
