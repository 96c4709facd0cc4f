package org.vigil.standalone;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.vigil.standalone.data.DataFolder;
import org.vigil.standalone.data.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops a stack and returns when nothing of it runs any more. */
@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Stop Vigil and return when nothing of it runs any more.")
final class DownCommand implements Callable<Integer> {

    /** Longer than six children may take that do not hear at all. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() throws InterruptedException {
        DataFolder folder = data.folder();
        if (!folder.isHeld()) {
            List<ProcessHandle> leftovers = Leftovers.of(folder);
            Leftovers.end(folder);
            System.out.println(
                    leftovers.isEmpty()
                            ? "Vigil is not running."
                            : "Vigil was not running; " + leftovers.size() + " processes left over are gone now.");
            return 0;
        }
        stop(folder);
        System.out.println("Vigil has stopped.");
        return 0;
    }

    private static void stop(DataFolder folder) throws InterruptedException {
        long launcher = folder.status()
                .read()
                .orElseThrow(() -> new Problem("Vigil is only just starting; try again in a moment."))
                .launcher();
        ProcessHandle.of(launcher).ifPresent(ProcessHandle::destroy);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (folder.isHeld()) {
            if (System.nanoTime() > end) {
                // Its children see the end of their leash.
                ProcessHandle.of(launcher).ifPresent(ProcessHandle::destroyForcibly);
            }
            Thread.sleep(100);
        }
        Leftovers.end(folder);
    }
}
