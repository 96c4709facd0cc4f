package org.vigil.intake.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the folder promises: whole or not at all, readable under its name and key only, and gone when deleted. */
class SealedFolderTest {
    private static final byte[] KEY = new byte[32];
    private static final byte[] SAID = "Мельник видел всё".getBytes(StandardCharsets.UTF_8);

    private Path folder;
    private SealedFolder sealed;

    @BeforeEach
    void open(@TempDir Path home) {
        folder = home.resolve("sealed");
        sealed = new SealedFolder(folder, new Seal(KEY));
    }

    @Test
    void givesBackWhatWasWrittenAlsoToWhoComesLater() {
        sealed.write("a", new byte[0]);
        sealed.write("a", SAID);

        assertThat(sealed.read("a")).hasValue(SAID);
        assertThat(new SealedFolder(folder, new Seal(KEY)).read("a")).hasValue(SAID);
        assertThat(sealed.names()).containsExactly("a");
        assertThat(sealed.read("b")).isEmpty();
    }

    @Test
    void writesNothingReadableAndTheSameTwiceDifferently() throws IOException {
        sealed.write("a", SAID);
        byte[] once = Files.readAllBytes(folder.resolve("a.sealed"));
        sealed.write("a", SAID);
        byte[] twice = Files.readAllBytes(folder.resolve("a.sealed"));

        assertThat(new String(once, StandardCharsets.UTF_8)).doesNotContain("Мельник", "видел");
        assertThat(Arrays.equals(once, twice)).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void opensUnderNoOtherKeyNoOtherNameAndNotChanged() throws IOException {
        sealed.write("a", SAID);
        byte[] otherKey = KEY.clone();
        otherKey[0] = 1;
        assertThatThrownBy(() -> new SealedFolder(folder, new Seal(otherKey)).read("a"))
                .isInstanceOf(Seal.Broken.class);

        Files.copy(folder.resolve("a.sealed"), folder.resolve("b.sealed"));
        assertThatThrownBy(() -> sealed.read("b")).isInstanceOf(Seal.Broken.class);

        byte[] whole = Files.readAllBytes(folder.resolve("a.sealed"));
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(folder.resolve("a.sealed"), changed);
            assertThatThrownBy(() -> sealed.read("a")).as("byte %d", at).isInstanceOf(Seal.Broken.class);
        }
        Files.write(folder.resolve("a.sealed"), Arrays.copyOf(whole, 20));
        assertThatThrownBy(() -> sealed.read("a")).isInstanceOf(Seal.Broken.class);
    }

    @Test
    void sweepsAwayWhatACrashLeftUnfinishedAndKeepsWhatWasThere() throws IOException {
        sealed.write("a", SAID);
        Files.write(folder.resolve("a.unfinished"), new byte[] {1, 2, 3});

        SealedFolder after = new SealedFolder(folder, new Seal(KEY));

        assertThat(after.read("a")).hasValue(SAID);
        assertThat(after.names()).containsExactly("a");
        assertThat(folder.resolve("a.unfinished")).doesNotExist();
    }

    @Test
    void deletesForGood() {
        sealed.write("a", SAID);
        sealed.delete("a");
        sealed.delete("a");

        assertThat(sealed.read("a")).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    /** A process that writes one after the other says which are written; it is killed without warning. */
    @Test
    void keepsEverythingItSaidWasWrittenThroughAKill() throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        folder.toString())
                .start();
        int told = 0;
        try (var lines = writer.inputReader()) {
            while (told < 40 && lines.readLine() != null) told++;
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();

        SealedFolder after = new SealedFolder(folder, new Seal(KEY));
        assertThat(told).isEqualTo(40);
        for (int i = 0; i < told; i++) {
            assertThat(after.read("n" + i)).as("n%d", i).hasValueSatisfying(bytes -> assertThat(bytes)
                    .hasSize(EndlessWriter.LENGTH));
        }
    }

    /** Writes until it is killed. */
    static final class EndlessWriter {
        static final int LENGTH = 200_000;

        private EndlessWriter() {}

        public static void main(String[] arguments) {
            SealedFolder folder = new SealedFolder(Path.of(arguments[0]), new Seal(KEY));
            for (int i = 0; ; i++) {
                folder.write("n" + i, new byte[LENGTH]);
                System.out.println(i);
            }
        }
    }
}
