package org.vigil.search.packet.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell script that stands in packets, against logs of many sizes and against those who change one. */
class VerifyInclusionTest {
    private final Path folder;

    VerifyInclusionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void tools() {
        Tools.need("sh", "sha256sum", "sed", "awk");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 33})
    void holdsForEveryPlaceInALog(int items) throws Exception {
        lay(log(items), items);

        assertThat(run()).isEqualTo("custody: " + items + " of " + items + " items hold\n0");
    }

    @Test
    void needsNoXxd() throws Exception {
        lay(log(5), 5);
        Path few = Files.createDirectory(folder.resolve("bin"));
        List<String> programs = List.of("sh", "sha256sum", "sed", "awk", "cut", "tr", "basename");
        for (String program : programs) {
            Files.createSymbolicLink(few.resolve(program), which(program));
        }

        String printed = run("PATH", few.toString());

        for (String program : programs) {
            Files.delete(few.resolve(program));
        }
        assertThat(printed).isEqualTo("custody: 5 of 5 items hold\n0");
    }

    @Test
    void findsAChangedLine() throws Exception {
        lay(log(5), 5);
        change("data/items/T-0002/custody.jsonl", "reviewer", "stranger");

        assertThat(run()).contains("custody: 4 of 5 items hold\n1", "T-0002");
    }

    @Test
    void findsALineTakenFromTheMiddleOrTheEnd() throws Exception {
        lay(log(5), 5);
        Path chain = folder.resolve("data/items/T-0002/custody.jsonl");
        List<String> lines = Files.readAllLines(chain);
        assertThat(lines).hasSize(3);

        Files.write(chain, List.of(lines.get(0), lines.get(2)));
        assertThat(run()).contains("T-0002: the chain is broken", "4 of 5");
        Files.write(chain, lines.subList(0, 2));
        assertThat(run()).contains("T-0002: the proof is of another line than the last", "4 of 5");
    }

    @Test
    void findsAnotherRootSizeOrMissingProof() throws Exception {
        lay(log(5), 5);
        String checkpoint = Files.readString(folder.resolve("data/log/checkpoint.txt"));

        change("data/log/checkpoint.txt", "root ", "root 0");
        assertThat(run()).contains("custody: 0 of 5 items hold\n1");
        Files.writeString(folder.resolve("data/log/checkpoint.txt"), checkpoint.replace("size 15", "size 16"));
        assertThat(run()).contains("custody: 0 of 5 items hold\n1");
        Files.writeString(folder.resolve("data/log/checkpoint.txt"), checkpoint);
        Files.delete(folder.resolve("data/log/proofs/T-0003.json"));
        assertThat(run()).contains("T-0003: no chain or no proof", "custody: 4 of 5 items hold\n1");
    }

    private static SampleLog log(int items) {
        SampleLog log = new SampleLog();
        for (int event = 0; event < 3; event++) {
            IntStream.rangeClosed(1, items)
                    .forEach(item -> log.append(id(item), "REVIEWED", "2026-02-01T00:00:00Z", "reviewer"));
        }
        return log;
    }

    private void lay(SampleLog log, int items) throws IOException {
        Files.createDirectories(folder.resolve("data/log/proofs"));
        Files.writeString(folder.resolve("data/log/checkpoint.txt"), log.checkpoint("2026-03-01T00:00:00Z"));
        for (int item = 1; item <= items; item++) {
            Path own = Files.createDirectories(folder.resolve("data/items").resolve(id(item)));
            Files.writeString(own.resolve("custody.jsonl"), log.chain(id(item)));
            Files.writeString(folder.resolve("data/log/proofs").resolve(id(item) + ".json"), log.proof(id(item)));
        }
        try (InputStream tool = VerifyInclusionTest.class.getResourceAsStream("/packet/verify-inclusion.sh")) {
            assertThat(tool).isNotNull();
            Files.copy(tool, folder.resolve("tool.sh"));
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }

    /** What the script prints, and its exit code in a last line. */
    private String run(String... environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(which("sh").toString(), "tool.sh")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        if (environment.length > 0) {
            builder.environment().putAll(Map.of(environment[0], environment[1]));
        }
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output + process.waitFor();
    }

    private static Path which(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(one -> Path.of(one, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static String id(int item) {
        return String.format("T-%04d", item);
    }
}
