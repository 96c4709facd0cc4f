// SPDX-License-Identifier: AGPL-3.0-only
package org.vigil.elasticsearch;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The node as the launcher runs it: a JVM of its own, held on a leash, spoken to over HTTP. */
record NodeProcess(Process process, int port, List<String> firstLines) implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Returns when the node says that it is ready, or has ended without saying so. */
    static NodeProcess start(Path home, Map<String, String> more) throws IOException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ElasticsearchNode.class.getName());
        Map<String, String> environment = builder.environment();
        environment.put("VIGIL_LEASH", "stdin");
        environment.put("VIGIL_HOME", home.toString());
        environment.put("ELASTICSEARCH_PORT", Integer.toString(port));
        environment.putAll(more);
        Process process = builder.redirectErrorStream(true).start();
        return new NodeProcess(process, port, linesUntilReady(process.inputReader()));
    }

    private static List<String> linesUntilReady(BufferedReader output) throws IOException {
        List<String> lines = new ArrayList<>();
        String line;
        while ((line = output.readLine()) != null) {
            lines.add(line);
            if (line.startsWith("ELASTICSEARCH-READY")) {
                break;
            }
        }
        return lines;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
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
