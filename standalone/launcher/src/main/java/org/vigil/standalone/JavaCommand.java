package org.vigil.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vigil.standalone.data.DataFolder;

/** How a Java process of a stack is called on one laptop: small and quick to start before fast for hours. */
final class JavaCommand {

    private JavaCommand() {}

    static List<String> of(Path jar, int megabytes, DataFolder data, Path home) {
        List<String> command = new ArrayList<>(common(megabytes));
        command.add(Leftovers.mark(data));
        // Native libraries and uploads are unpacked here; outside the data folder they would outlive it.
        command.add("-Djava.io.tmpdir=" + home.resolve("tmp"));
        command.addAll(Archives.flags(jar));
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    static List<String> common(int megabytes) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                // The memory of the intake holds what people said; no crash may write it to a disk.
                "-XX:-CreateCoredumpOnCrash",
                "-Dfile.encoding=UTF-8"));
        if (Runtime.version().feature() >= 24) {
            // What Kafka, Netty and Lucene do natively, newer Javas announce at length in every log.
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        return command;
    }
}
