package org.vigil.e2e.packet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of others, with which a stranger looks at a packet. */
final class Tools {

    private Tools() {}

    /** Skips the test, with a reason that is printed, if one of these is not on this computer. */
    static void need(String... programs) {
        List<String> missing =
                Stream.of(programs).filter(one -> !isInstalled(one)).toList();
        if (!missing.isEmpty()) {
            System.out.println("A test of packets is skipped: not on this computer: " + missing);
        }
        Assumptions.assumeTrue(missing.isEmpty(), "Not on this computer: " + missing);
    }

    /** What a program printed, and how it ended. */
    record Ran(int exit, String output) {}

    static Ran run(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    // Some programs ask before they overwrite; nobody is there to answer.
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), output);
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", told);
        }
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
