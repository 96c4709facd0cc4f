package org.vigil.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VigilTest {

    private record Answer(int exitCode, String out, String err) {}

    @Test
    void helpsInEveryCommand() {
        assertThat(vigil("--help").exitCode()).isZero();
        for (String command : Vigil.commandLine().getSubcommands().keySet()) {
            assertThat(vigil(command, "--help")).satisfies(answer -> {
                assertThat(answer.exitCode()).isEqualTo(command.equals("run") ? 2 : 0);
            });
        }
    }

    @Test
    void doesNotUnderstandWhatItDoesNotKnow() {
        assertThat(vigil("fly").exitCode()).isEqualTo(2);
        assertThat(vigil("up", "--port", "70000").exitCode()).isEqualTo(2);
        assertThat(vigil("token", "emperor").err()).contains("emperor").contains("monitor");
        assertThat(vigil("user", "add", "ann").exitCode()).isEqualTo(2);
    }

    @Test
    void saysThatNothingRuns(@TempDir Path data) {
        assertThat(vigil("status", "--data", data.toString()).exitCode()).isEqualTo(3);
        assertThat(vigil("status", "--json", "--data", data.toString()).out())
                .isEqualToIgnoringNewLines(
                        "{\"address\":null,\"state\":\"stopped\",\"launcher\":null,\"children\":[]}");
        assertThat(vigil("down", "--data", data.toString()).exitCode()).isZero();
    }

    @Test
    void explainsInOneSentenceAndNoStackTrace(@TempDir Path data) {
        Answer answer = vigil("token", "monitor", "--data", data.toString());

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .isEqualToIgnoringNewLines("vigil: Vigil is not running on " + data + "; start it with vigil up.");
    }

    @Test
    void makesKeys(@TempDir Path root) {
        assertThat(vigil("keys", root.resolve("keys").toString()).exitCode()).isZero();
        assertThat(root.resolve("keys/token-public.pem")).exists();
    }

    @Test
    void explainsAFolderThatIsAFile(@TempDir Path root) throws IOException {
        Path file = Files.createFile(root.resolve("file"));

        Answer answer = vigil("keys", file.toString());

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("cannot be written");
    }

    private static Answer vigil(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream usual = System.out;
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            CommandLine vigil = Vigil.commandLine()
                    .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                    .setErr(new PrintWriter(err, true, UTF_8));
            int exitCode = vigil.execute(arguments);
            return new Answer(exitCode, out.toString(UTF_8), err.toString(UTF_8));
        } finally {
            System.setOut(usual);
        }
    }
}
