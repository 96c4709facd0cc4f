package org.vigil.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Brings a batch of the log into the index. The same batch may come twice and in parts; what is withdrawn is gone from
 * every answer when {@link #index} returns, and stays gone whatever the other topics still say of it.
 */
public final class Indexer {
    private final DocumentStore store;
    private final DeadLetters deadLetters;
    private final Runnable onWithdrawal;

    public Indexer(DocumentStore store, DeadLetters deadLetters, Runnable onWithdrawal) {
        this.store = store;
        this.deadLetters = deadLetters;
        this.onWithdrawal = onWithdrawal;
    }

    void index(List<LogEntry> entries) {
        Collection<Write> asked = read(entries);
        if (asked.isEmpty()) {
            return;
        }
        Withdrawals withdrawals = Withdrawals.of(store.withdrawn(mentioned(asked)), asked);
        List<Write> writes = new ArrayList<>();
        for (Write write : asked) {
            withdrawals.bookkeeping(write).ifPresent(writes::add);
            writes.add(withdrawals.within(write));
        }
        for (DocumentStore.Rejection rejection : store.apply(writes)) {
            Write refused = rejection.write();
            deadLetters.note(LogEntry.Place.of(refused), refused.id(), "refused-by-index: " + rejection.reason());
        }
        if (!withdrawals.now().isEmpty()) {
            forget(withdrawals.now());
        }
    }

    /** The last word on each document; what cannot be read is noted and passed over. */
    private Collection<Write> read(List<LogEntry> entries) {
        Map<Object, Write> lastWord = new LinkedHashMap<>();
        for (LogEntry entry : entries) {
            try {
                Write write = EventReader.read(entry);
                lastWord.put(List.of(write.view(), write.id()), write);
            } catch (PoisonEvent poison) {
                deadLetters.note(entry.place(), poison.key(), poison.reason());
            }
        }
        return lastWord.values();
    }

    /** Other topics follow a withdrawal only when verification has; until then no answer may speak of it. */
    private void forget(Set<UUID> withdrawn) {
        Withdrawals gone = Withdrawals.of(withdrawn);
        store.refresh();
        List<Write> left = store.speakingOf(withdrawn);
        while (!left.isEmpty()) {
            store.apply(left.stream()
                    .map(stored -> gone.within(stored).overSameVersion())
                    .toList());
            store.refresh();
            left = store.speakingOf(withdrawn);
        }
        onWithdrawal.run();
    }

    private static Set<UUID> mentioned(Collection<Write> writes) {
        Set<UUID> mentioned = new HashSet<>();
        for (Write write : writes) {
            if (write.document() instanceof IncidentDocument incident) {
                mentioned.addAll(incident.members());
                continue;
            }
            if (write.document() instanceof AssessmentDocument assessment) {
                mentioned.addAll(assessment.related());
            }
            mentioned.add(write.id());
        }
        return mentioned;
    }
}
