package org.vigil.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in front of the launcher, where there is no Java yet to explain anything. */
class VigilScriptTest {

    private static final Path SCRIPT = Installation.here().root().resolve("vigil");

    private record Answer(int exitCode, String printed) {}

    @Test
    void asksForAJdkWhereThereIsNoJava(@TempDir Path folder) throws Exception {
        Answer answer = run(SCRIPT, tools(folder), "");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.printed())
                .isEqualTo("vigil: Java is missing; install a JDK 17 or newer, such as openjdk-17-jdk or Temurin.\n");
    }

    @Test
    void namesAJavaThatIsTooOld(@TempDir Path folder) throws Exception {
        Path tools = tools(folder);
        executable(tools.resolve("java"), "echo 'java version \"1.8.0_442\"' >&2");

        assertThat(run(SCRIPT, tools, "").printed()).endsWith("is Java 8; install a JDK 17 or newer.\n");
    }

    @Test
    void namesAJavaHomeWithoutJava(@TempDir Path folder) throws Exception {
        assertThat(run(SCRIPT, tools(folder), folder.toString()).printed()).startsWith("vigil: JAVA_HOME is " + folder);
    }

    @Test
    void isFoundThroughALinkInAFolderWithSpaces(@TempDir Path folder) throws Exception {
        Path spaces = Files.createDirectory(folder.resolve("with spaces"));
        Path link = Files.createSymbolicLink(spaces.resolve("my vigil"), SCRIPT);

        assertThat(run(link, tools(folder), "").printed()).startsWith("vigil: Java is missing");
        Files.delete(link);
    }

    /** A path with what the script needs and nothing else. */
    private static Path tools(Path folder) throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed", "head", "find", "grep", "mkdir", "sleep", "tail")) {
            Path usual = List.of(Path.of("/usr/bin", tool), Path.of("/bin", tool)).stream()
                    .filter(Files::exists)
                    .findFirst()
                    .orElse(Path.of("/missing"));
            assumeTrue(Files.exists(usual), "skipped: this system has no " + tool);
            executable(tools.resolve(tool), "exec " + usual + " \"$@\"");
        }
        return tools;
    }

    private static void executable(Path file, String command) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + command + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Answer run(Path script, Path tools, String javaHome) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString(), "status").redirectErrorStream(true);
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("JAVA_HOME", javaHome);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Answer(process.waitFor(), printed);
    }
}
