package org.vigil.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The real broker of this build, as a process of its own that can be killed and started again on the same data. */
final class Broker implements AutoCloseable {
    private static final Path JAR = Path.of("../standalone/kafka-broker/target/kafka-broker.jar");

    private final Path home;
    private final int port = freePort();
    private final int controllerPort = freePort();
    private Process process;

    private Broker(Path home) {
        this.home = home;
        this.process = launch();
    }

    static Broker start(Path home) {
        Assumptions.assumeTrue(Files.exists(JAR), "skipped: build standalone/kafka-broker first (mvn verify does)");
        return new Broker(home);
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() {
        process = launch();
    }

    @Override
    public void close() {
        kill();
    }

    private Process launch() {
        try {
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-jar",
                            JAR.toString()))
                    .redirectErrorStream(true);
            builder.environment().put("VIGIL_HOME", home.toString());
            builder.environment().put("KAFKA_PORT", String.valueOf(port));
            builder.environment().put("KAFKA_CONTROLLER_PORT", String.valueOf(controllerPort));
            Process started = builder.start();
            BufferedReader output =
                    new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("KAFKA-READY")) {
                    drain(output);
                    return started;
                }
            }
            started.waitFor(5, TimeUnit.SECONDS);
            throw new IllegalStateException("the broker did not start");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** An undrained pipe would block the broker. */
    private static void drain(BufferedReader output) {
        Thread drain = new Thread(() -> output.lines().forEach(line -> {}), "broker-output");
        drain.setDaemon(true);
        drain.start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
