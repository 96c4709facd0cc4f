package org.vigil.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events as each version wrote them. The files are never changed: a reader of any later version must understand them,
 * because a log is replayed from its beginning. A new version adds a folder with what is new or written differently. (The
 * entry of custody begins with v3: before it nothing wrote one, so that no log holds one.)
 */
final class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @MethodSource("files")
    void areReadForEverAndWrittenAlike(Path file) throws IOException {
        byte[] golden = Files.readAllBytes(file);

        assertThat(Json.write(Json.read(golden, type(file)))).isEqualTo(golden);
    }

    @Test
    void thereIsOneForEveryEventAndNoOther() throws IOException {
        assertThat(files().stream().map(GoldenFilesTest::name).collect(Collectors.toSet()))
                .isEqualTo(Invented.EVENTS.stream().map(GoldenFilesTest::name).collect(Collectors.toSet()));
    }

    static List<Path> files() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Class<?> type(Path file) {
        return Invented.EVENTS.stream()
                .filter(type -> name(type).equals(name(file)))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String name(Class<?> type) {
        return type.getName().replaceAll(".*[.]", "").replace('$', '-') + ".json";
    }
}
