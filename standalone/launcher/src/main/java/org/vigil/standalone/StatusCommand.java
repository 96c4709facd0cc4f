package org.vigil.standalone;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vigil.standalone.data.DataFolder;
import org.vigil.standalone.data.Status;
import org.vigil.standalone.data.Status.ChildStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what runs, where, and at what cost. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Say what runs, where, and how much memory it takes; exit code 3 if nothing does.")
final class StatusCommand implements Callable<Integer> {

    private static final int NOT_RUNNING = 3;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--json",
            description = "For programs: address, state, and each child with pid and memory in bytes.")
    private boolean json;

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        Optional<Status> status = folder.isHeld() ? folder.status().read() : Optional.empty();
        if (json) {
            System.out.println(StatusJson.of(status));
        } else {
            status.ifPresentOrElse(StatusCommand::print, () -> System.out.println("Vigil is not running."));
        }
        return status.isPresent() ? 0 : NOT_RUNNING;
    }

    private static void print(Status status) {
        String state = status.state().name().toLowerCase(Locale.ROOT);
        System.out.println("Vigil is " + state + " at " + status.address());
        long all = Resources.resident(status.launcher());
        line("launcher", "running", status.launcher(), all, 0);
        for (ChildStatus child : status.children()) {
            long resident = Resources.resident(child.pid());
            all += resident;
            line(child.name(), child.state(), child.pid(), resident, child.deaths());
        }
        System.out.printf(Locale.ROOT, "  %-20s %-10s %15s %6d MB%n", "all together", "", "", all / Resources.MEGABYTE);
    }

    private static void line(String name, String state, long pid, long resident, int deaths) {
        System.out.printf(
                Locale.ROOT,
                "  %-20s %-10s pid %11d %6d MB%s%n",
                name,
                state,
                pid,
                resident / Resources.MEGABYTE,
                deaths == 0 ? "" : "   restarted " + deaths + " times");
    }
}
