package org.vigil.e2e.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigil.e2e.stack.Answer;
import org.vigil.e2e.stack.Build;
import org.vigil.e2e.stack.Caller;

/** The four services as a deployment runs them: by environment variables alone, with no launcher around them. */
final class Services implements AutoCloseable {

    private static final List<String> NAMES = List.of("incident-intake", "verification", "search", "gateway");

    private final Path folder;
    private final Map<String, Integer> ports = new HashMap<>();
    private final List<Process> processes = new ArrayList<>();

    Services(Path folder, String kafka, String elasticsearch) {
        this.folder = folder;
        NAMES.forEach(name -> ports.put(name, freePort()));
        await(start(Build.launcher(), Map.of(), "keys", keys().toString()));
        Map<String, String> environment = Map.of(
                "VIGIL_KAFKA", kafka,
                "VIGIL_ELASTICSEARCH", elasticsearch,
                "VIGIL_KEYS", keys().toString(),
                "VIGIL_INTAKE_URL", address("incident-intake").toString(),
                "VIGIL_VERIFICATION_URL", address("verification").toString(),
                "VIGIL_SEARCH_URL", address("search").toString());
        for (String name : NAMES) {
            Map<String, String> own = new HashMap<>(environment);
            own.put("SERVER_PORT", String.valueOf(ports.get(name)));
            own.put("VIGIL_HOME", folder.resolve(name).toString());
            processes.add(start(Build.jar(name, name), own));
        }
    }

    boolean areReady() {
        return NAMES.stream().allMatch(this::isReady);
    }

    private boolean isReady(String name) {
        try {
            return new Caller(address(name), "")
                            .get("/actuator/health/readiness")
                            .status()
                    == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** As the operator of a deployment issues tokens. */
    Caller as(String role) throws IOException {
        String secret = Files.readString(keys().resolve("operator.secret")).strip();
        Answer token = new Caller(address("gateway"), "")
                .send("/operator/tokens", request -> Caller.json(request, "{\"role\":\"" + role + "\",\"regions\":[]}")
                        .header("X-Vigil-Operator", secret));
        return new Caller(address("gateway"), token.json().path("token").asString());
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    private URI address(String name) {
        return URI.create("http://127.0.0.1:" + ports.get(name));
    }

    private Process start(Path jar, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Build.java(), "-Xmx192m", "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(jar.getFileName() + ".log").toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void await(Process process) {
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("The keys could not be made.");
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
        processes.forEach(process -> process.onExit().join());
    }
}
