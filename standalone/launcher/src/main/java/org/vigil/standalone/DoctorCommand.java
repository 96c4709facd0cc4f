package org.vigil.standalone;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.vigil.standalone.data.DataFolder;
import org.vigil.standalone.data.Ports;
import org.vigil.standalone.data.Problem;
import org.vigil.standalone.data.Recipients;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at everything a start needs, and says each in one sentence. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Look at everything a start needs; exit code 1 if something is missing.")
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    private record Finding(boolean good, String sentence) {}

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        List<Finding> findings = List.of(
                java(), jars(), writable(folder), disk(folder), memory(folder), ports(folder), leftovers(folder));
        findings.forEach(
                finding -> System.out.println((finding.good() ? "ok       " : "problem  ") + finding.sentence()));
        System.out.println(SealingAdvice.of(Recipients.of(folder)));
        return findings.stream().allMatch(Finding::good) ? 0 : 1;
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        return new Finding(version >= 17, "Java is " + Runtime.version() + " (17 or newer is needed).");
    }

    private static Finding jars() {
        try {
            Installation.here().requireBuilt();
            return new Finding(true, "All processes are built.");
        } catch (Problem missing) {
            return new Finding(false, String.valueOf(missing.getMessage()));
        }
    }

    private static Finding writable(DataFolder folder) {
        if (!Files.exists(folder.root())) {
            return new Finding(true, "The data folder " + folder.root() + " does not exist yet.");
        }
        try {
            folder.create();
            return new Finding(true, "The data folder " + folder.root() + " can be written to.");
        } catch (Problem refused) {
            return new Finding(false, String.valueOf(refused.getMessage()));
        }
    }

    private static Finding disk(DataFolder folder) {
        Resources now = Resources.at(folder);
        return new Finding(
                now.freeDisk() >= Resources.LEAST_DISK,
                "The disk has " + now.freeDisk() / Resources.MEGABYTE + " MB left ("
                        + Resources.LEAST_DISK / Resources.MEGABYTE + " are needed).");
    }

    private static Finding memory(DataFolder folder) {
        Resources now = Resources.at(folder);
        if (now.freeMemory().isEmpty()) {
            return new Finding(true, "How much memory is left, this system does not tell.");
        }
        long left = now.freeMemory().getAsLong();
        return new Finding(
                folder.isHeld() || left >= Resources.LEAST_MEMORY,
                "The computer has " + left / Resources.MEGABYTE + " MB of memory left (a start needs "
                        + Resources.LEAST_MEMORY / Resources.MEGABYTE + ").");
    }

    private static Finding ports(DataFolder folder) {
        if (folder.isHeld()) {
            return new Finding(true, "Vigil is running, on ports of its own.");
        }
        int port = folder.ports().remembered(Installation.GATEWAY);
        if (port == 0) {
            return new Finding(true, "A free port will be chosen at the start.");
        }
        return new Finding(
                true,
                Ports.isFree(port)
                        ? "Port " + port + ", that of last time, is free."
                        : "Port " + port + ", that of last time, is taken by another program; another will be chosen.");
    }

    private static Finding leftovers(DataFolder folder) {
        int count = folder.isHeld() ? 0 : Leftovers.of(folder).size();
        return new Finding(
                count == 0,
                count == 0
                        ? "No processes are left over from an earlier run."
                        : count + " processes are left over from an earlier run; vigil down ends them.");
    }
}
