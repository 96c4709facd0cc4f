package org.vigil.standalone;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.vigil.standalone.data.DataFolder;
import org.vigil.standalone.data.Problem;

/** A launcher in a session of its own, so that neither Ctrl-C nor the closing of the terminal reaches it. */
final class Detached {

    private static final int LAUNCHER_MEGABYTES = 32;

    private Detached() {}

    static Process launcher(DataFolder data, int port) {
        List<String> command = new ArrayList<>(fromTerminal());
        command.addAll(JavaCommand.common(LAUNCHER_MEGABYTES));
        command.addAll(List.of("-cp", classPath(), Vigil.class.getName()));
        command.addAll(List.of("run", "--data", data.root().toString(), "--port", Integer.toString(port)));
        File log = data.logOf("launcher").toFile();
        try {
            return new ProcessBuilder(command)
                    .directory(data.root().toFile())
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectOutput(Redirect.to(log))
                    .redirectError(Redirect.appendTo(log))
                    .start();
        } catch (IOException refused) {
            throw new Problem("The launcher cannot be started: " + refused.getMessage() + ".", refused);
        }
    }

    /** Absolute, because the launcher works in the data folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** macOS has no setsid; nohup at least keeps the hang-up away. */
    private static List<String> fromTerminal() {
        for (String tool : List.of("/usr/bin/setsid", "/bin/setsid", "/usr/bin/nohup")) {
            if (Files.isExecutable(Path.of(tool))) {
                return List.of(tool);
            }
        }
        return List.of();
    }
}
