package org.vigil.e2e.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vigil.contract.Json;
import org.vigil.e2e.scan.DiskScan;
import org.vigil.e2e.scan.Folders;
import tools.jackson.databind.JsonNode;

/** The real thing, started through the launcher as anyone would, on a data folder that goes when the test is over. */
public final class VigilStack implements AutoCloseable {

    public static final String KAFKA = "kafka-broker";
    public static final String ELASTICSEARCH = "elasticsearch-node";

    private final Path data;
    private Launcher launcher;
    private URI address;

    private VigilStack(Path data, Launcher launcher, URI address) {
        this.data = data;
        this.launcher = launcher;
        this.address = address;
    }

    /** Returns when everything is ready; leaves nothing running if that never comes. */
    public static VigilStack up(Map<String, String> environment) {
        Path data = emptyFolder();
        Launcher launcher = new Launcher(data, environment);
        try {
            return new VigilStack(data, launcher, start(launcher));
        } catch (IllegalStateException notUp) {
            launcher.attempt("down");
            throw notUp;
        }
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("vigil-e2e");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** With a log that forgets in seconds what in earnest takes minutes. */
    public static VigilStack upWithShortErasure() {
        return up(Map.of("VIGIL_ERASURE", "short"));
    }

    private static URI start(Launcher launcher) {
        return URI.create(launcher.run("up", "--port", "0").lastLine().strip());
    }

    /** On the same data as before. */
    public void upAgain() {
        upAgain(Map.of());
    }

    /** On the same data, with something else in the environment from now on. */
    public void upAgain(Map<String, String> changed) {
        launcher = launcher.with(changed);
        address = start(launcher);
    }

    public void down() {
        launcher.run("down");
    }

    public URI address() {
        return address;
    }

    public Path data() {
        return data;
    }

    public DiskScan disk() {
        return new DiskScan(data, Build.nodeLibraries());
    }

    /** A caller with a fresh token of this role, for all regions unless some are named. */
    public Caller as(String role, String... regions) {
        List<String> arguments = new ArrayList<>(List.of("token", role));
        for (String region : regions) {
            arguments.add("--region");
            arguments.add(region);
        }
        return new Caller(
                address,
                launcher.run(arguments.toArray(String[]::new)).lastLine().strip());
    }

    /** Makes an account for a person and returns its one-time password. */
    public String account(String name, String role) {
        String line = launcher.run("user", "add", name, "--role", role).lastLine();
        return line.substring(line.lastIndexOf(' ') + 1).strip();
    }

    /** A caller whom nobody knows. */
    public Caller with(String token) {
        return new Caller(address, token);
    }

    /** A caller at the port of a child itself, past the gateway, as somebody on the machine would be. */
    public Caller bare(String child) {
        return new Caller(URI.create("http://127.0.0.1:" + child(child).port()), "");
    }

    public JsonNode status() {
        return Json.events()
                .readTree(String.join("\n", launcher.run("status", "--json").lines()));
    }

    public List<Child> children() {
        return status().path("children")
                .valueStream()
                .map(child -> new Child(
                        child.path("name").asString(),
                        child.path("pid").asLong(),
                        child.path("port").asInt(),
                        child.path("state").asString(),
                        child.path("restarts").asInt()))
                .toList();
    }

    public Child child(String name) {
        return children().stream()
                .filter(child -> child.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The launcher runs no child called " + name));
    }

    /** One of the processes that the launcher keeps alive. */
    public record Child(String name, long pid, int port, String state, int restarts) {

        public boolean isReady() {
            return state.equalsIgnoreCase("ready");
        }

        public ProcessHandle process() {
            return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException(name + " has no process"));
        }

        /** As {@code kill -9} does it, and returns when it is gone. */
        public void kill() {
            ProcessHandle process = process();
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    /** The launcher that stayed behind to keep the children alive. */
    public ProcessHandle keeper() {
        long pid = status().path("launcher").path("pid").asLong();
        return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("The launcher is gone."));
    }

    @Override
    public void close() {
        try {
            launcher.attempt("down");
            if (System.getProperty("vigil.keep") == null) {
                Folders.delete(data);
            }
        } catch (IOException leftovers) {
            throw new IllegalStateException("The data folder " + data + " cannot be deleted.", leftovers);
        }
    }
}
