package org.vigil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vigil.standalone.child.ChildPlan;
import org.vigil.standalone.child.Readiness;
import org.vigil.standalone.child.TestProcess;
import org.vigil.standalone.data.DataFolder;
import org.vigil.standalone.data.Problem;
import org.vigil.standalone.data.Status;
import org.vigil.standalone.data.Status.ChildStatus;

@Timeout(60)
class StackTest {

    private static final CountDownLatch NEVER = new CountDownLatch(1);

    @Test
    void stopsItsChildrenInReverseOrder(@TempDir Path root) throws Exception {
        DataFolder data = folder(root);
        Path notes = root.resolve("notes");
        Stack stack = new Stack(
                data,
                "http://127.0.0.1:1",
                List.of(
                        plan(data, "log", "note", notes.toString(), "log"),
                        plan(data, "index", "note", notes.toString(), "index"),
                        plan(data, "door", "note", notes.toString(), "door")));
        stack.start();
        stack.awaitReadyOr(NEVER, Duration.ofSeconds(30));
        assertThat(data.status().read()).map(Status::state).contains(Status.State.READY);

        assertThat(stack.stop()).containsExactly("door", "index", "log");

        assertThat(Files.readAllLines(notes)).containsExactly("door", "index", "log");
        assertThat(stack.status().children()).extracting(ChildStatus::pid).containsOnly(0L);
    }

    @Test
    void saysWhoKeepsItFromStarting(@TempDir Path root) throws Exception {
        DataFolder data = folder(root);
        Stack stack = new Stack(data, "", List.of(plan(data, "well", "quiet"), plan(data, "broken", "fail")));
        stack.start();

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> stack.awaitReadyOr(NEVER, Duration.ofSeconds(30)))
                .withMessageStartingWith("broken ended 3 times while starting")
                .withMessageContaining("broken.log");
        stack.stop();
    }

    @Test
    void saysWhoIsNotReadyInTime(@TempDir Path root) throws Exception {
        DataFolder data = folder(root);
        ChildPlan mute = new ChildPlan(
                "mute", 0, data.homeOf("mute"), TestProcess.command("quiet"), Map.of(), Readiness.line("NEVER-READY"));
        Stack stack = new Stack(data, "", List.of(mute));
        stack.start();

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> stack.awaitReadyOr(NEVER, Duration.ofSeconds(1)))
                .withMessageStartingWith("mute was not ready within 1 seconds");
        stack.stop();
    }

    private static DataFolder folder(Path root) {
        DataFolder data = new DataFolder(root.resolve("data"));
        data.create();
        return data;
    }

    private static ChildPlan plan(DataFolder data, String name, String... words) {
        return new ChildPlan(
                name, 0, data.homeOf(name), TestProcess.command(words), Map.of(), Readiness.line("TEST-READY"));
    }
}
