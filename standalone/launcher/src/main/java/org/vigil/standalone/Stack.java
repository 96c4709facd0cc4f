package org.vigil.standalone;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.vigil.standalone.child.Child;
import org.vigil.standalone.child.ChildLog;
import org.vigil.standalone.child.ChildPlan;
import org.vigil.standalone.child.ChildState;
import org.vigil.standalone.data.DataFolder;
import org.vigil.standalone.data.Problem;
import org.vigil.standalone.data.Status;
import org.vigil.standalone.data.Status.ChildStatus;

/** All children together: started at once, since each waits for what it needs, and stopped in reverse order. */
final class Stack {

    private static final long LOG_LIMIT = 5 * Resources.MEGABYTE;
    private static final int DEATHS_BEFORE_GIVING_UP = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DataFolder data;
    private final String address;
    private final List<Child> children;
    private boolean wasReady;
    private boolean stopping;
    private String problem = "";

    Stack(DataFolder data, String address, List<ChildPlan> plans) {
        this.data = data;
        this.address = address;
        this.children = plans.stream()
                .map(plan -> new Child(plan, new ChildLog(data.logOf(plan.name()), LOG_LIMIT), this::publish))
                .toList();
    }

    void start() {
        children.forEach(Child::start);
    }

    /** Returns when every child is ready, or the launcher was told to stop; throws when either has become unlikely. */
    synchronized void awaitReadyOr(CountDownLatch told, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!allReady()) {
            if (told.getCount() == 0) {
                return;
            }
            for (Child child : children) {
                if (child.deaths() >= DEATHS_BEFORE_GIVING_UP) {
                    throw givingUp(child, "ended " + child.deaths() + " times while starting");
                }
            }
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw givingUp(firstNotReady(), "was not ready within " + patience.toSeconds() + " seconds");
            }
            wait(Math.min(left, 200));
        }
        wasReady = true;
        publish();
    }

    /** From now on the status says why, also while the children are being stopped. */
    synchronized void fail(Problem why) {
        problem = String.valueOf(why.getMessage());
        publish();
    }

    /** Returns the names of those that left by themselves. */
    List<String> stop() throws InterruptedException {
        synchronized (this) {
            stopping = true;
            publish();
        }
        children.forEach(Child::stayDown);
        List<Child> reversed = new ArrayList<>(children);
        Collections.reverse(reversed);
        List<String> inOrder = new ArrayList<>();
        for (Child child : reversed) {
            if (child.stop(PATIENCE)) {
                inOrder.add(child.name());
            }
        }
        return inOrder;
    }

    /** Whether its children have loaded what they need for their work. */
    synchronized boolean wasReady() {
        return wasReady;
    }

    synchronized Status status() {
        return new Status(
                ProcessHandle.current().pid(),
                address,
                state(),
                problem,
                children.stream().map(Stack::describe).toList());
    }

    /** A full disk must not stop what still runs; whoever asks then sees the state before. */
    private synchronized void publish() {
        notifyAll();
        try {
            data.status().write(status());
        } catch (IOException full) {
            System.err.println("The status cannot be written to the data folder.");
        }
    }

    private Status.State state() {
        if (!problem.isEmpty()) {
            return Status.State.FAILED;
        }
        if (stopping) {
            return Status.State.STOPPING;
        }
        if (!wasReady) {
            return Status.State.STARTING;
        }
        return allReady() ? Status.State.READY : Status.State.RECOVERING;
    }

    private boolean allReady() {
        return children.stream().allMatch(child -> child.state() == ChildState.READY);
    }

    private Child firstNotReady() {
        return children.stream()
                .filter(child -> child.state() != ChildState.READY)
                .findFirst()
                .orElseThrow();
    }

    private Problem givingUp(Child child, String what) {
        List<String> last = child.log().lastLines();
        String words = last.isEmpty() ? "it printed nothing" : "its last line was: " + last.get(last.size() - 1);
        return new Problem(
                child.name() + " " + what + "; " + words + " (all of it in " + data.logOf(child.name()) + ")");
    }

    private static ChildStatus describe(Child child) {
        return new ChildStatus(
                child.name(), child.pid(), child.port(), child.state().toString(), child.deaths());
    }
}
