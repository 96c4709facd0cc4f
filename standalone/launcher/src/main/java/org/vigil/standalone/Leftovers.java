package org.vigil.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.vigil.standalone.data.DataFolder;

/** Processes of a data folder that have lost their launcher; each carries the folder's name on its command line. */
final class Leftovers {

    private Leftovers() {}

    static String mark(DataFolder data) {
        return "-Dvigil.data=" + data.root();
    }

    static List<ProcessHandle> of(DataFolder data) {
        String mark = mark(data);
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(List::of)
                        .filter(arguments -> arguments.contains(mark))
                        .isPresent())
                .toList();
    }

    /** They are leaving already, by their leash; two brokers on one folder would be worse than a short wait. */
    static void end(DataFolder data) {
        List<ProcessHandle> leaving = of(data);
        CompletableFuture<?> gone = CompletableFuture.allOf(
                leaving.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        gone.completeOnTimeout(null, 15, SECONDS).join();
        leaving.forEach(ProcessHandle::destroyForcibly);
    }
}
