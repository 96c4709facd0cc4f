package org.vigil.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void recordsOnceAndUsesWhatWasRecorded(@TempDir Path target) throws Exception {
        Path jar = build(target);
        Path draft = recorded(Archives.flags(jar));
        Files.writeString(draft, "an archive");

        Archives.keepRecorded(jar);

        assertThat(Archives.flags(jar)).first().asString().startsWith("-XX:SharedArchiveFile=");
    }

    @Test
    void recordsAgainAfterABuild(@TempDir Path target) throws Exception {
        Path jar = build(target);
        Files.writeString(recorded(Archives.flags(jar)), "an archive");
        Archives.keepRecorded(jar);

        Files.setLastModifiedTime(
                target.resolve("lib/contract.jar"), FileTime.from(Instant.now().plus(Duration.ofMinutes(1))));

        assertThat(recorded(Archives.flags(jar))).doesNotExist();
    }

    @Test
    void removesWhatAKilledRunLeft(@TempDir Path target) throws Exception {
        Path jar = build(target);
        Path abandoned = recorded(Archives.flags(jar)).resolveSibling("java-17.jsa.999999999.part");
        Files.writeString(abandoned, "half an archive");

        Archives.flags(jar);

        assertThat(abandoned).doesNotExist();
    }

    private static Path build(Path target) throws Exception {
        Path jar = Files.createFile(target.resolve("search.jar"));
        Path library =
                Files.createFile(Files.createDirectory(target.resolve("lib")).resolve("contract.jar"));
        Files.setLastModifiedTime(jar, FileTime.from(BUILT));
        Files.setLastModifiedTime(library, FileTime.from(BUILT));
        return jar;
    }

    private static Path recorded(List<String> flags) {
        String recording = "-XX:ArchiveClassesAtExit=";
        assertThat(flags).first().asString().startsWith(recording);
        return Path.of(flags.get(0).substring(recording.length()));
    }
}
