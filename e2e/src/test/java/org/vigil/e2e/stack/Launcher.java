package org.vigil.e2e.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command line that people type, on a data folder of its own. */
final class Launcher {

    private static final long PATIENCE_SECONDS = 300;

    private final Path data;
    private final Map<String, String> environment;

    Launcher(Path data, Map<String, String> environment) {
        this.data = data;
        this.environment = environment;
    }

    Launcher with(Map<String, String> changed) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(changed);
        return new Launcher(data, all);
    }

    /** What a finished command printed. */
    record Output(int exitCode, List<String> lines, String complaints) {

        String lastLine() {
            return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        }
    }

    /** Runs a command to its end and insists that it went well. */
    Output run(String... arguments) {
        Output output = attempt(arguments);
        if (output.exitCode() != 0) {
            throw new IllegalStateException("'vigil " + String.join(" ", arguments) + "' ended with "
                    + output.exitCode() + ": " + String.join("\n", output.lines()) + output.complaints());
        }
        return output;
    }

    Output attempt(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(Build.java(), "-jar", Build.launcher().toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        try {
            // To files, not pipes: the stack that 'up' leaves running may keep an inherited pipe open for ever.
            Path out = Files.createTempFile("vigil", ".out");
            Path err = Files.createTempFile("vigil", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Output output = new Output(process.waitFor(), Files.readAllLines(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return output;
        } catch (IOException problem) {
            throw new IllegalStateException("The launcher cannot be started.", problem);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", told);
        }
    }
}
