package org.vigil.standalone.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildLogTest {

    @Test
    void neverOutgrowsItsLimitByMoreThanALine(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("talkative.log");
        ChildLog log = new ChildLog(file, 1_000);

        log.drain(input("a line of forty characters or thereabouts\n".repeat(200)));

        assertThat(Files.size(file)).isLessThan(1_100);
        assertThat(Files.size(folder.resolve("talkative.log.1"))).isLessThan(1_100);
        assertThat(log.lastLines()).hasSize(20);
    }

    @Test
    void drainsAlsoWhenNothingCanBeWritten(@TempDir Path folder) {
        ChildLog log = new ChildLog(folder.resolve("no/such/folder.log"), 1_000);

        log.drain(input("KAFKA-READY port=1\nmore\n"));

        assertThat(log.hasSaid("KAFKA-READY")).isTrue();
        assertThat(log.lastLines()).containsExactly("KAFKA-READY port=1", "more");
    }

    private static ByteArrayInputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
