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
 * Events as they were written by version 1. The files are never changed: a reader of any later version must understand
 * them, because a log is replayed from its beginning. A new version adds a folder.
 */
final class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/v1");

    @ParameterizedTest
    @MethodSource("events")
    void areReadForEverAndWrittenAlike(Class<?> type) throws IOException {
        byte[] golden = Files.readAllBytes(file(type));

        assertThat(Json.write(Json.read(golden, type))).isEqualTo(golden);
    }

    @Test
    void thereIsOneForEveryEventAndNoOther() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.collect(Collectors.toSet()))
                    .isEqualTo(events().stream().map(GoldenFilesTest::file).collect(Collectors.toSet()));
        }
    }

    static List<Class<?>> events() {
        return Invented.EVENTS;
    }

    static Path file(Class<?> type) {
        return FOLDER.resolve(type.getName().replaceAll(".*[.]", "").replace('$', '-') + ".json");
    }
}
