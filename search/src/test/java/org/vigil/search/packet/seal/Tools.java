package org.vigil.search.packet.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Programs of others, without which a test cannot say anything. */
final class Tools {

    private Tools() {}

    /** Skips the test, with a reason that is printed, if one of these is not on this computer. */
    static void need(String... programs) {
        List<String> missing =
                Stream.of(programs).filter(one -> !isInstalled(one)).toList();
        if (!missing.isEmpty()) {
            System.out.println("Skipped: not on this computer: " + missing);
        }
        Assumptions.assumeTrue(missing.isEmpty(), "Not on this computer: " + missing);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
