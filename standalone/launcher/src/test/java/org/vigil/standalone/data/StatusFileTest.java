package org.vigil.standalone.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.standalone.data.Status.ChildStatus;

class StatusFileTest {

    @Test
    void readsWhatItWrote(@TempDir Path root) throws Exception {
        StatusFile file = new StatusFile(root.resolve("status.properties"));
        Status status = new Status(
                7,
                "http://127.0.0.1:8017",
                Status.State.FAILED,
                "a sentence = with: signs",
                List.of(
                        new ChildStatus("kafka-broker", 8, 9092, "ready", 0),
                        new ChildStatus("gateway", 0, 8017, "restarting", 2)));

        file.write(status);

        assertThat(file.read()).contains(status);
    }

    @Test
    void takesNonsenseForNothing(@TempDir Path root) throws Exception {
        Path path = root.resolve("status.properties");
        Files.writeString(path, "state=\\u00zz");

        assertThat(new StatusFile(path).read()).isEmpty();
        assertThat(new StatusFile(root.resolve("absent")).read()).isEmpty();
    }
}
