package org.vigil.standalone;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.vigil.standalone.data.DataFolder;
import org.vigil.standalone.data.Problem;
import org.vigil.standalone.data.Status;
import org.vigil.standalone.data.Status.State;

/** The process that holds a data folder and runs its stack until it is told to stop. */
final class Launcher {

    private static final Duration READY_WITHIN = Duration.ofMinutes(4);
    private static final int LOCK_ATTEMPTS = 20;

    private final Installation installation;
    private final DataFolder data;
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    Launcher(Installation installation, DataFolder data) {
        this.installation = installation;
        this.data = data;
    }

    /** Returns after the stack was told to stop and has stopped; a failed start is thrown, and left in the status. */
    void run(int wantedPort) throws InterruptedException {
        FileLock lock = lock();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopInOrder, "shutdown"));
        try {
            prepare();
            Blueprint blueprint = new Blueprint(installation, data, wantedPort);
            run(new Stack(data, blueprint.address(), blueprint.children()));
        } catch (Problem problem) {
            leaveInStatus(problem);
            throw problem;
        } finally {
            release(lock);
            stopped.countDown();
        }
    }

    private void prepare() {
        installation.requireBuilt();
        Resources.at(data).require(data);
        Leftovers.end(data);
        data.keys().createMissing();
    }

    private void run(Stack stack) throws InterruptedException {
        stack.start();
        try {
            stack.awaitReadyOr(told, READY_WITHIN);
            told.await();
        } catch (Problem problem) {
            stack.fail(problem);
            throw problem;
        } finally {
            List<String> inOrder = stack.stop();
            if (stack.wasReady()) {
                inOrder.forEach(child -> Archives.keepRecorded(installation.jar(child)));
            }
        }
        data.status().delete();
    }

    /** Runs when the process is asked to end: lets {@link #run} finish its work, and waits for it. */
    private void stopInOrder() {
        told.countDown();
        try {
            stopped.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tries for a moment: a command that only looks whether the folder is held, holds it while it looks. */
    private FileLock lock() throws InterruptedException {
        for (int attempt = 0; attempt < LOCK_ATTEMPTS; attempt++) {
            FileLock lock = data.tryLock();
            if (lock != null) {
                return lock;
            }
            Thread.sleep(100);
        }
        throw new Problem("Another launcher is running on " + data.root() + ".");
    }

    private void leaveInStatus(Problem problem) {
        try {
            data.status()
                    .write(new Status(
                            ProcessHandle.current().pid(),
                            "",
                            State.FAILED,
                            String.valueOf(problem.getMessage()),
                            List.of()));
        } catch (IOException full) {
            System.err.println(problem.getMessage());
        }
    }

    private static void release(FileLock lock) {
        try {
            lock.channel().close();
        } catch (IOException ending) {
            // The end of the process releases it too.
        }
    }
}
