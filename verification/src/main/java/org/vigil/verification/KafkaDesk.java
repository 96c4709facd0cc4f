package org.vigil.verification;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.jspecify.annotations.Nullable;
import org.vigil.verification.memory.Shelf;
import org.vigil.verification.memory.Shelves;
import org.vigil.verification.memory.Watched;
import org.vigil.verification.reviews.Agenda;
import org.vigil.verification.reviews.Board;
import org.vigil.verification.reviews.Lease;

/**
 * Where reviewers meet the topology: questions see the shelves as they stand between two events, never in the middle of
 * one. Only the instance that runs the topology can answer (docs/decisions/0012).
 */
final class KafkaDesk {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Board board = new Board();
    private final Map<UUID, CountDownLatch> awaited = new ConcurrentHashMap<>();
    private @Nullable Shelves shelves;

    /** Nobody is at the desk: the topology starts, moves, or runs elsewhere. */
    static final class Away extends RuntimeException {
        Away() {
            super("the topology does not run here", null, false, false);
        }
    }

    /** The same shelves, watched; called when the topology begins, with everything that waits already. */
    Shelves open(Shelves opened, Map<UUID, Agenda> agendas, Map<UUID, Lease> leases) {
        return changing(() -> {
            board.clear();
            agendas.forEach(board::show);
            leases.forEach(board::show);
            Shelf<UUID, Agenda> watchedAgendas = new Watched<>(opened.agendas(), board::show);
            Shelf<UUID, Lease> watchedLeases = new Watched<>(opened.leases(), board::show);
            shelves = opened.with(watchedAgendas, watchedLeases);
            return shelves;
        });
    }

    /** Closes what {@code open} gave; if the topology has begun anew meanwhile, that stays open. */
    void close(@Nullable Shelves opened) {
        changing(() -> {
            if (shelves != null && shelves.equals(opened)) {
                shelves = null;
                board.clear();
            }
            return board;
        });
    }

    /** Lets the topology write what came of one event. */
    void keep(Shelves.Drafts drafts) {
        changing(() -> {
            drafts.keep();
            return drafts;
        });
    }

    /** Tells whoever waits for it that a decision was taken in. */
    void taken(UUID decision) {
        CountDownLatch latch = awaited.get(decision);
        if (latch != null) {
            latch.countDown();
        }
    }

    /** Answers a question; throws {@link Away} if that has to be asked elsewhere or later. */
    <T> T ask(BiFunction<Shelves, Board, T> question) {
        lock.readLock().lock();
        try {
            Shelves now = shelves;
            if (now == null) {
                throw new Away();
            }
            return question.apply(now, board);
        } catch (InvalidStateStoreException closed) {
            throw new Away();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Publishes, and returns whether the decision was taken in before patience ended. */
    boolean awaitTaken(UUID decision, Duration patience, Runnable publish) {
        CountDownLatch latch = new CountDownLatch(1);
        awaited.put(decision, latch);
        try {
            publish.run();
            return latch.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            awaited.remove(decision, latch);
        }
    }

    private <T> T changing(Supplier<T> change) {
        lock.writeLock().lock();
        try {
            return change.get();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
