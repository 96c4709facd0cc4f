package org.vigil.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.vigil.standalone.data.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * Hands its words over to the verifier, which is a program of its own and knows nothing of Vigil: what it says here is
 * what it says on a machine that has only its jar.
 */
@Command(name = "verify-packet", description = "Check an evidence packet: a ZIP or its folder; --help says more.")
final class VerifyPacketCommand implements Callable<Integer> {

    @Unmatched
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        Path jar = Installation.here().jar(Installation.PACKET_VERIFIER);
        if (!Files.exists(jar) && isHelp()) {
            System.out.println("vigil verify-packet FILE [--anchor CERT] [--tsa CERT] checks an evidence packet; "
                    + "its own help is there once it is built, which the first packet to check does.");
            return 0;
        }
        if (!Files.exists(jar)) {
            throw new Problem("Not built yet: the verifier; run ./vigil verify-packet FILE from the checkout, which "
                    + "builds what is missing.");
        }
        // Without the launcher's flags: hashing a gigabyte wants the compiler that takes its time.
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString()));
        command.addAll(words);
        try {
            ProcessBuilder verifier = new ProcessBuilder(command).inheritIO();
            return isHelp() ? printed(verifier) : verifier.start().waitFor();
        } catch (IOException refused) {
            throw new Problem("The verifier cannot be started: " + refused.getMessage() + ".", refused);
        }
    }

    /** As every other command, so that whoever reads our output reads this as well. */
    private static int printed(ProcessBuilder verifier) throws IOException, InterruptedException {
        Process process = verifier.redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        System.out.print(new String(process.getInputStream().readAllBytes(), UTF_8));
        return process.waitFor();
    }

    private boolean isHelp() {
        return words.contains("--help") || words.contains("-h");
    }
}
