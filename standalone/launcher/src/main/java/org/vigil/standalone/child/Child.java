package org.vigil.standalone.child;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A process kept alive: started, watched until it can do its work, started again when it dies, and gone after
 * {@link #stop}. Should the launcher itself be killed, the child sees the end of its standard input and leaves.
 */
public final class Child {

    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(30));
    /** A child that was ready for so long starts again without a history. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private static final long LOOK_EVERY_MILLIS = 50;

    private final ChildPlan plan;
    private final ChildLog log;
    private final Runnable changed;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread keeper;

    private volatile ChildState state = ChildState.STARTING;
    private volatile @Nullable Process process;
    private final AtomicInteger deaths = new AtomicInteger();

    public Child(ChildPlan plan, ChildLog log, Runnable changed) {
        this.plan = plan;
        this.log = log;
        this.changed = changed;
        this.keeper = new Thread(this::keep, plan.name());
    }

    public String name() {
        return plan.name();
    }

    public int port() {
        return plan.port();
    }

    public ChildState state() {
        return state;
    }

    /** Zero while there is no process. */
    public long pid() {
        Process current = process;
        return current == null || !current.isAlive() ? 0 : current.pid();
    }

    /** How often its process ended without being asked to. */
    public int deaths() {
        return deaths.get();
    }

    public ChildLog log() {
        return log;
    }

    public void start() {
        keeper.start();
    }

    /** From now on its end is its end: Ctrl-C in a terminal reaches a child at the same moment as its launcher. */
    public void stayDown() {
        stopping.countDown();
    }

    /**
     * Asks, waits, and then no longer asks. Returns when the process and what it started are gone: true if it left by
     * itself.
     */
    public boolean stop(Duration patience) throws InterruptedException {
        stayDown();
        boolean byItself = true;
        Process current = process;
        if (current != null) {
            // Through its handle: Process.destroy would also close the pipes, and with them its last words.
            current.toHandle().destroy();
            if (!current.waitFor(patience.toMillis(), MILLISECONDS)) {
                current.descendants().forEach(ProcessHandle::destroyForcibly);
                current.destroyForcibly();
                byItself = false;
            }
        }
        keeper.join();
        return byItself;
    }

    private void keep() {
        int deathsInARow = 0;
        while (!isStopping()) {
            enter(ChildState.STARTING);
            long began = System.nanoTime();
            live();
            if (isStopping()) {
                break;
            }
            deaths.incrementAndGet();
            deathsInARow = System.nanoTime() - began > SETTLED.toNanos() ? 1 : deathsInARow + 1;
            enter(ChildState.RESTARTING);
            stopsWithin(BACKOFF.after(deathsInARow).toMillis());
        }
        enter(ChildState.STOPPED);
    }

    private void live() {
        try {
            log.forget();
            Process current = launch();
            process = current;
            changed.run();
            if (isStopping()) {
                // Started while stop() looked: it has nothing yet that it could lose.
                current.destroyForcibly();
            }
            Thread drain = new Thread(() -> log.drain(current.getInputStream()), plan.name() + "-log");
            drain.setDaemon(true);
            drain.start();
            awaitReady(current);
            current.waitFor();
            drain.join(1_000);
        } catch (IOException notStartable) {
            log.say("cannot be started: " + notStartable);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() throws IOException {
        Scratch.empty(plan.home().resolve("tmp"));
        ProcessBuilder builder = new ProcessBuilder(plan.command())
                .directory(plan.home().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(plan.environment());
        builder.environment().put("VIGIL_LEASH", "stdin");
        return builder.start();
    }

    private void awaitReady(Process current) {
        while (current.isAlive() && !isStopping()) {
            if (plan.readiness().reached(log)) {
                enter(ChildState.READY);
                return;
            }
            stopsWithin(LOOK_EVERY_MILLIS);
        }
    }

    private boolean isStopping() {
        return stopsWithin(0);
    }

    private boolean stopsWithin(long millis) {
        try {
            return stopping.await(millis, MILLISECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void enter(ChildState next) {
        state = next;
        changed.run();
    }
}
