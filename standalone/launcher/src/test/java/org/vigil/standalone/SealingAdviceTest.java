package org.vigil.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.standalone.data.Recipients;

class SealingAdviceTest {

    @Test
    void tellsWhatOneKeyOrNoneMeans(@TempDir Path root) throws IOException {
        Recipients beside = new Recipients(root.resolve("keys/recipients.txt"), false);
        assertThat(SealingAdvice.of(beside)).startsWith("advice").contains("Nobody", "recipients.txt");

        Files.createDirectories(root.resolve("keys"));
        Files.writeString(root.resolve("keys/recipients.txt"), "# ours\nage1one\nage1one\n");
        assertThat(SealingAdvice.of(beside)).startsWith("advice").contains("one key alone");

        Files.writeString(root.resolve("keys/recipients.txt"), "age1one\nage1two\n");
        assertThat(SealingAdvice.of(beside)).isEqualTo("ok       What is sealed can be opened by any of 2 recipients.");
    }
}
