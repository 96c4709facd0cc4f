package org.vigil.intake.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class VaultFolderTest extends VaultContract {
    private static final UUID TESTIMONY = UUID.fromString("00000000-0000-8000-8000-00000000000a");

    private Path folder;
    private Vault vault;

    @BeforeEach
    void open(@TempDir Path home) {
        folder = home.resolve("vault");
        vault = new VaultFolder(folder);
    }

    @Override
    Vault vault() {
        return vault;
    }

    @Test
    void letsNobodyElseOnTheMachineLook() throws IOException {
        vault.keep(TESTIMONY, "a.age", blob -> blob.write(1));
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve(TESTIMONY.toString()))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve(TESTIMONY.toString()).resolve("a.age")))
                .isEqualTo("rw-------");
    }

    @Test
    void clearsAwayWhatACrashLeftHalfWritten() throws IOException {
        vault.keep(TESTIMONY, "a.age", blob -> blob.write(1));
        Path half = folder.resolve(TESTIMONY.toString()).resolve("half.part");
        Files.write(half, new byte[] {1});

        Vault again = new VaultFolder(folder);

        assertThat(half).doesNotExist();
        assertThat(again.list(TESTIMONY)).hasSize(1);
    }

    @Test
    void leavesNoTraceOfWhatItDestroyed() throws IOException {
        vault.keep(TESTIMONY, "a.age", blob -> blob.write(1));
        vault.destroy(TESTIMONY);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void takesNoNameThatLeadsElsewhere() {
        assertThatThrownBy(() -> vault.keep(TESTIMONY, "../a", blob -> blob.write(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
