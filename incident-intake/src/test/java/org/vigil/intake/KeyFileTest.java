package org.vigil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    private static final String OLD = "0a".repeat(32);
    private static final String NEW = "0b".repeat(32);

    @Test
    void readsTheNewestKeyFirstAndIdsFromTheOldest(@TempDir Path folder) throws IOException {
        KeyFile keys = KeyFile.read("", written(folder, "# replaced in May\n" + NEW + "\n" + OLD + "\n"));
        assertThat(keys.secrets()).hasSize(2);
        assertThat(keys.secrets().get(0)[0]).isEqualTo((byte) 0x0b);
        assertThat(keys.first()[0]).isEqualTo((byte) 0x0a);
    }

    @Test
    void prefersWhatTheEnvironmentStates(@TempDir Path folder) throws IOException {
        assertThat(KeyFile.read(NEW + "," + OLD, written(folder, OLD)).secrets())
                .hasSize(2);
    }

    @Test
    void neverRepeatsAKeyInAComplaint(@TempDir Path folder) throws IOException {
        Path broken = written(folder, NEW.substring(1));
        assertThatThrownBy(() -> KeyFile.read("", broken)).hasMessageNotContaining("b0b0");
        assertThat(KeyFile.read(OLD, broken).toString()).isEqualTo("KeyFile[1 keys]");
    }

    private static Path written(Path folder, String content) throws IOException {
        return Files.writeString(folder.resolve("person-token.key"), content);
    }
}
