package org.vigil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.standalone.data.DataFolder;
import org.vigil.standalone.data.Problem;

class ResourcesTest {

    private static final OptionalLong PLENTY = OptionalLong.of(Resources.LEAST_MEMORY);

    @Test
    void explainsAFullDisk(@TempDir Path root) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new Resources(100 * Resources.MEGABYTE, PLENTY).require(new DataFolder(root)))
                .withMessageStartingWith("The disk of " + root + " has 100 MB left; Vigil needs 2048 MB");
    }

    @Test
    void explainsTooLittleMemory(@TempDir Path root) {
        OptionalLong little = OptionalLong.of(300 * Resources.MEGABYTE);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new Resources(Resources.LEAST_DISK, little).require(new DataFolder(root)))
                .withMessageStartingWith("This computer has 300 MB of memory left; Vigil needs 1400 MB");
    }

    @Test
    void doesNotRefuseWhatTheSystemDoesNotTell(@TempDir Path root) {
        Resources untold = new Resources(Resources.LEAST_DISK, OptionalLong.empty());

        assertThatCode(() -> untold.require(new DataFolder(root))).doesNotThrowAnyException();
    }

    @Test
    void looksAtTheDiskOfAFolderThatDoesNotExistYet(@TempDir Path root) {
        assertThat(Resources.at(new DataFolder(root.resolve("not/yet"))).freeDisk())
                .isPositive();
    }

    @Test
    void knowsItsOwnMemory() {
        assertThat(Resources.resident(ProcessHandle.current().pid())).isGreaterThan(Resources.MEGABYTE);
    }
}
