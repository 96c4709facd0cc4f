package org.vigil.intake.quarantine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.vigil.contract.Json;
import org.vigil.contract.vocabulary.SecondLook;
import tools.jackson.core.JacksonException;

/**
 * Keeps what waits, and what was refused, in sealed files: when a method returns, a crash no longer undoes it. One
 * testimony is in the hands of one person at a time.
 */
public final class Quarantine {
    private final SealedFolder folder;
    private final Map<UUID, Waiting> waiting = new ConcurrentHashMap<>();
    private final Map<UUID, Refusal> refused = new ConcurrentHashMap<>();
    private final Set<UUID> taken = ConcurrentHashMap.newKeySet();
    private int unreadable;

    /** What a file holds: one of both. */
    record Entry(@Nullable Held held, @Nullable Refusal refusal) {}

    public Quarantine(Path folder, Seal seal) {
        this.folder = new SealedFolder(folder, seal);
        for (String name : this.folder.names()) {
            try {
                this.folder.read(name).ifPresent(bytes -> remember(Json.read(bytes, Entry.class)));
            } catch (Seal.Broken | JacksonException unknown) {
                unreadable++;
            }
        }
    }

    public void hold(Held held) {
        keep(held.testimony().id(), new Entry(held, null));
    }

    public Optional<Waiting> waiting(UUID id) {
        return Optional.ofNullable(waiting.get(id));
    }

    /** What waits, the longest first. */
    public List<Waiting> waiting() {
        return waiting.values().stream()
                .sorted(Comparator.comparing(Waiting::since).thenComparing(Waiting::id))
                .toList();
    }

    /** Opens what waits. */
    public Optional<Held> open(UUID id) {
        return waiting.containsKey(id)
                ? folder.read(id.toString())
                        .map(bytes -> Json.read(bytes, Entry.class).held())
                : Optional.empty();
    }

    /** Deletes the content and remembers for the submitter that it was refused. */
    public void refuse(UUID id, SecondLook reason, LocalDate on) {
        Waiting before = waiting.get(id);
        if (before != null) {
            Refusal refusal = new Refusal(id, before.recordedBy(), before.region(), before.fingerprint(), reason, on);
            keep(id, new Entry(null, refusal));
        }
    }

    public Optional<Refusal> refusal(UUID id) {
        return Optional.ofNullable(refused.get(id));
    }

    /** Leaves nothing of it. */
    public void forget(UUID id) {
        if (waiting.containsKey(id) || refused.containsKey(id)) {
            folder.delete(id.toString());
            waiting.remove(id);
            refused.remove(id);
        }
    }

    /** Whether it is yours now; nobody else gets it until it is given back. */
    public boolean take(UUID id) {
        return taken.add(id);
    }

    public void giveBack(UUID id) {
        taken.remove(id);
    }

    /** How many files were there at the start that this deployment's key does not open; they are left alone. */
    public int unreadable() {
        return unreadable;
    }

    private void keep(UUID id, Entry entry) {
        folder.write(id.toString(), Json.write(entry));
        waiting.remove(id);
        refused.remove(id);
        remember(entry);
    }

    private void remember(Entry entry) {
        if (entry.held() != null) {
            Waiting held = Waiting.of(entry.held());
            waiting.put(held.id(), held);
        } else if (entry.refusal() != null) {
            refused.put(entry.refusal().id(), entry.refusal());
        }
    }
}
