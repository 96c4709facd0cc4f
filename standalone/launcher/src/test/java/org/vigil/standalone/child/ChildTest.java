package org.vigil.standalone.child;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void comesBackWhenKilled(@TempDir Path home) throws Exception {
        Watched watched = new Watched(home, TestProcess.plan("killed", home, "quiet"));
        Child child = watched.child();
        child.start();
        watched.await(it -> it.state() == ChildState.READY);
        long first = child.pid();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();
        watched.await(it -> it.deaths() == 1 && it.state() == ChildState.READY);

        assertThat(child.pid()).isNotEqualTo(first).isPositive();
        assertThat(child.stop(PATIENCE)).isTrue();
        assertThat(child.state()).isEqualTo(ChildState.STOPPED);
        assertThat(child.pid()).isZero();
    }

    @Test
    void triesAgainWhenItCannotEvenStart(@TempDir Path home) throws Exception {
        ChildPlan plan =
                new ChildPlan("absent", 0, home, List.of("/nowhere/java"), Map.of(), Readiness.line("TEST-READY"));
        Watched watched = new Watched(home, plan);
        watched.child().start();

        watched.await(it -> it.deaths() == 2);

        watched.child().stop(PATIENCE);
        assertThat(watched.child().log().lastLines()).first().asString().startsWith("cannot be started");
    }

    @Test
    void keepsItsLastWordsWhenItFails(@TempDir Path home) throws Exception {
        Watched watched = new Watched(home, TestProcess.plan("failing", home, "fail"));
        watched.child().start();

        watched.await(it -> it.deaths() >= 1);

        assertThat(watched.child().stop(PATIENCE)).isTrue();
    }

    @Test
    void isNotAskedForEver(@TempDir Path home) throws Exception {
        Watched watched = new Watched(home, TestProcess.plan("deaf", home, "deaf"));
        watched.child().start();
        watched.await(it -> it.state() == ChildState.READY);
        ProcessHandle process = ProcessHandle.of(watched.child().pid()).orElseThrow();

        assertThat(watched.child().stop(Duration.ofMillis(300))).isFalse();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void leavesWhenItsLauncherIsKilled(@TempDir Path home) throws Exception {
        Process launcher = new ProcessBuilder(TestProcess.command("parent", home.toString())).start();
        ProcessHandle grandchild = ProcessHandle.of(pidToldBy(launcher)).orElseThrow();

        launcher.destroyForcibly();

        assertThat(grandchild.onExit().get(10, SECONDS).isAlive()).isFalse();
    }

    @Test
    void startsWithNothingTemporaryLeftFromBefore(@TempDir Path home) throws Exception {
        Path forgotten = Files.createDirectories(home.resolve("tmp/deep")).resolve("upload");
        Files.writeString(forgotten, "what somebody said");
        Watched watched = new Watched(home, TestProcess.plan("tidy", home, "quiet"));
        watched.child().start();

        watched.await(it -> it.state() == ChildState.READY);

        assertThat(home.resolve("tmp")).isEmptyDirectory();
        watched.child().stop(PATIENCE);
    }

    private static long pidToldBy(Process launcher) throws Exception {
        BufferedReader lines = launcher.inputReader();
        String line;
        while ((line = lines.readLine()) != null) {
            if (line.startsWith("grandchild ")) {
                return Long.parseLong(line.substring("grandchild ".length()));
            }
        }
        throw new AssertionError("the launcher ended without a child");
    }
}
