package org.vigil.kafka;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The broker as the launcher runs it: a JVM of its own, held on a leash. */
record BrokerProcess(Process process, int port, List<String> firstLines) implements AutoCloseable {

    /** Returns when the broker says that it is ready, or has ended without saying so. */
    static BrokerProcess start(Path home, Map<String, String> more) throws IOException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaBroker.class.getName());
        Map<String, String> environment = builder.environment();
        environment.put("VIGIL_LEASH", "stdin");
        environment.put("VIGIL_HOME", home.toString());
        environment.put("KAFKA_PORT", Integer.toString(port));
        environment.put("KAFKA_CONTROLLER_PORT", Integer.toString(freePort()));
        environment.putAll(more);
        Process process = builder.redirectErrorStream(true).start();
        return new BrokerProcess(process, port, linesUntilReady(process.inputReader()));
    }

    private static List<String> linesUntilReady(BufferedReader output) throws IOException {
        List<String> lines = new ArrayList<>();
        String line;
        while ((line = output.readLine()) != null) {
            lines.add(line);
            if (line.startsWith("KAFKA-READY")) {
                break;
            }
        }
        return lines;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** As {@code kill -9} does it. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        if (process.onExit().completeOnTimeout(process, 20, SECONDS).join().isAlive()) {
            kill();
        }
    }
}
