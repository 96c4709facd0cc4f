package org.vigil.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.vigil.standalone.data.DataFolder;
import org.vigil.standalone.data.Problem;
import org.vigil.standalone.data.Status;
import org.vigil.standalone.data.Status.ChildStatus;

/** Watches a stack become ready, and tells it line by line. */
final class Following {

    private static final long LOOK_EVERY_MILLIS = 100;

    private final DataFolder data;
    private final PrintStream out;
    private final long began = System.nanoTime();
    private final Map<String, String> told = new HashMap<>();

    Following(DataFolder data, PrintStream out) {
        this.data = data;
        this.out = out;
    }

    /** Returns the status once ready; throws what the launcher left as its reason, or that it left none. */
    Status untilReady(BooleanSupplier launcherRuns) throws InterruptedException {
        while (true) {
            boolean running = launcherRuns.getAsBoolean();
            Optional<Status> status = data.status().read();
            if (status.isPresent()) {
                if (status.get().state() != Status.State.READY || !told.isEmpty()) {
                    tell(status.get());
                }
                switch (status.get().state()) {
                    case READY -> {
                        return status.get();
                    }
                    case FAILED -> throw new Problem(status.get().problem());
                    case STOPPING -> throw new Problem("Vigil is being stopped; try again when it has.");
                    case STARTING, RECOVERING -> {}
                }
            }
            if (!running) {
                throw new Problem(
                        "The launcher ended before all was ready; its words are in " + data.logOf("launcher") + ".");
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private void tell(Status status) {
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        for (ChildStatus child : status.children()) {
            if (!child.state().equals(told.put(child.name(), child.state()))) {
                out.printf(Locale.ROOT, "  %-20s %-10s %5.1f s%n", child.name(), child.state(), seconds);
            }
        }
    }
}
