package org.vigil.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A process of the real thing, from its jar; it ends when this one does, whatever ends this one. */
public final class Engine implements AutoCloseable {
    private final Process process;

    private Engine(Process process) {
        this.process = process;
    }

    public static Engine start(Path jar, int megabytes, Map<String, String> environment, Predicate<String> ready) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("VIGIL_LEASH", "stdin");
        try {
            Process process = builder.start();
            awaitReady(process.inputReader(StandardCharsets.UTF_8), jar, ready);
            return new Engine(process);
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static void awaitReady(BufferedReader output, Path jar, Predicate<String> ready) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (ready.test(line)) {
                drain(output);
                return;
            }
        }
        throw new IllegalStateException(jar.getFileName() + " ended: " + String.join("\n", said));
    }

    private static void drain(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "drain");
        reader.setDaemon(true);
        reader.start();
    }

    /** As a crash would: no goodbye. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
