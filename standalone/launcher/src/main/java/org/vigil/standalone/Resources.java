package org.vigil.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.vigil.standalone.data.DataFolder;
import org.vigil.standalone.data.Problem;

/** What this computer has left: room on the disk and memory, against what a stack needs at the least. */
record Resources(long freeDisk, OptionalLong freeMemory) {

    static final long MEGABYTE = 1024 * 1024;
    /** Elasticsearch closes its indices to writing below one gigabyte. */
    static final long LEAST_DISK = 2048 * MEGABYTE;

    static final long LEAST_MEMORY = 1400 * MEGABYTE;

    static Resources at(DataFolder data) {
        try {
            return new Resources(Files.getFileStore(existing(data.root())).getUsableSpace(), availableMemory());
        } catch (IOException unknown) {
            throw new Problem("The disk of " + data.root() + " does not say how much room it has.", unknown);
        }
    }

    /** The folder itself, or the nearest one above it that is there already. */
    private static Path existing(Path folder) {
        Path parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder : existing(parent);
    }

    void require(DataFolder data) {
        if (freeDisk < LEAST_DISK) {
            throw new Problem("The disk of " + data.root() + " has " + freeDisk / MEGABYTE
                    + " MB left; Vigil needs " + LEAST_DISK / MEGABYTE + " MB, so free some or name another folder"
                    + " with --data.");
        }
        if (freeMemory.isPresent() && freeMemory.getAsLong() < LEAST_MEMORY) {
            throw new Problem("This computer has " + freeMemory.getAsLong() / MEGABYTE
                    + " MB of memory left; Vigil needs " + LEAST_MEMORY / MEGABYTE + " MB, so close some programs.");
        }
    }

    /** What Linux says can be had without swapping; elsewhere unknown, and then not a reason to refuse. */
    private static OptionalLong availableMemory() {
        return kilobytes(Path.of("/proc/meminfo"), "MemAvailable:");
    }

    /** The resident memory of a process in bytes, or zero if it is gone or the system does not tell. */
    static long resident(long pid) {
        Path status = Path.of("/proc/" + pid + "/status");
        return Files.exists(Path.of("/proc/self")) ? kilobytes(status, "VmRSS:").orElse(0) : residentByPs(pid);
    }

    private static OptionalLong kilobytes(Path file, String label) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(label))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException absent) {
            return OptionalLong.empty();
        }
    }

    private static long residentByPs(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String kilobytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return kilobytes.isBlank() ? 0 : Long.parseLong(kilobytes.strip()) * 1024;
        } catch (IOException | NumberFormatException unknown) {
            return 0;
        }
    }
}
