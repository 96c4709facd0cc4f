package org.vigil.standalone.child;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small real process to be a child: says that it is ready, obeys its leash, and ends as its first word tells it. */
public final class TestProcess {

    private TestProcess() {}

    public static void main(String[] words) throws Exception {
        switch (words[0]) {
            case "fail" -> System.exit(7);
            case "deaf" -> Runtime.getRuntime().addShutdownHook(new Thread(TestProcess::waitForEver));
            case "note" -> Runtime.getRuntime().addShutdownHook(new Thread(() -> note(words[1], words[2])));
            case "parent" -> raise(Path.of(words[1]));
            default -> {}
        }
        System.out.println("TEST-READY " + words[0]);
        endWithInput();
    }

    static ChildPlan plan(String name, Path home, String... words) {
        return new ChildPlan(name, 0, home, command(words), Map.of(), Readiness.line("TEST-READY"));
    }

    public static List<String> command(String... words) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                TestProcess.class.getName()));
        command.addAll(List.of(words));
        return command;
    }

    /** Is a launcher itself: one child, whose process id it prints once that is ready. */
    private static void raise(Path home) throws InterruptedException {
        Watched watched = new Watched(home, plan("grandchild", home, "quiet"));
        watched.child().start();
        watched.await(child -> child.state() == ChildState.READY);
        System.out.println("grandchild " + watched.child().pid());
    }

    private static void endWithInput() throws IOException {
        if ("stdin".equals(System.getenv("VIGIL_LEASH"))) {
            System.in.transferTo(OutputStream.nullOutputStream());
            Runtime.getRuntime().halt(0);
        }
        waitForEver();
    }

    private static void note(String file, String name) {
        try {
            Files.writeString(Path.of(file), name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            Runtime.getRuntime().halt(3);
        }
    }

    private static void waitForEver() {
        try {
            Thread.currentThread().join(Duration.ofHours(1).toMillis());
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }
}
