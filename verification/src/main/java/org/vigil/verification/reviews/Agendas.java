package org.vigil.verification.reviews;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Decision;
import org.vigil.verification.features.Ids;
import org.vigil.verification.memory.Shelf;

/** Keeps what waits, and who works on it for as long as it waits. */
public final class Agendas {
    private final Shelf<UUID, Agenda> agendas;
    private final Shelf<UUID, Lease> leases;
    private final Set<UUID> gone = new TreeSet<>(Ids.ORDER);

    public Agendas(Shelf<UUID, Agenda> agendas, Shelf<UUID, Lease> leases) {
        this.agendas = agendas;
        this.leases = leases;
    }

    /** What waits because of a testimony or an incident from now on; nothing may. */
    public void put(UUID key, List<Item> items) {
        Agenda before = agendas.get(key);
        if (before != null) {
            before.items().forEach(item -> gone.add(item.id()));
        }
        items.forEach(item -> gone.remove(item.id()));
        if (items.isEmpty()) {
            agendas.remove(key);
        } else {
            agendas.put(key, new Agenda(items));
        }
    }

    /** Takes a claim in; the later one holds, whatever order they arrive in. */
    public void claim(Decision.Claimed claimed) {
        keep(claimed.id(), Lease.of(claimed));
    }

    /** Takes it in that an item was given back. */
    public void release(Decision.Released released) {
        keep(released.id(), Lease.of(released));
    }

    /** Forgets a claim; returns whether there was one of this id. */
    public boolean forgetClaim(UUID id) {
        boolean known = leases.get(id) != null;
        leases.remove(id);
        return known;
    }

    /** Claims to items that wait no more: they are forgotten here, and can leave the log. */
    public List<UUID> finishedClaims() {
        List<UUID> finished =
                gone.stream().map(Decision::idOfClaim).filter(this::forgetClaim).toList();
        gone.clear();
        return finished;
    }

    private void keep(UUID id, Lease lease) {
        @Nullable Lease before = leases.get(id);
        if (before == null || lease.isLaterThan(before)) {
            leases.put(id, lease);
        }
    }
}
