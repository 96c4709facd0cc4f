package org.vigil.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipientsTest {

    @Test
    void lieWhereTheEnvironmentSays(@TempDir Path root) throws IOException {
        Path file = Files.writeString(root.resolve("ours.txt"), "age1one\nage1two\nage1three\n");
        Recipients stated = Recipients.of(new DataFolder(root), Optional.of(file.toString()));
        assertThat(stated.stated()).isTrue();
        assertThat(stated.count()).isEqualTo(3);
    }

    @Test
    void lieBesideTheKeysOtherwise(@TempDir Path root) {
        Recipients usual = Recipients.of(new DataFolder(root), Optional.of(""));
        assertThat(usual).isEqualTo(new Recipients(root.resolve("keys/recipients.txt"), false));
        assertThat(usual.count()).isZero();
    }
}
