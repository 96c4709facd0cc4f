package org.vigil.e2e.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** The built modules, taken as files. Another tree may be named, for instance one that was broken on purpose. */
public final class Build {

    private static final Path ROOT =
            Path.of(System.getProperty("vigil.build", "..")).toAbsolutePath().normalize();

    private Build() {}

    /** The jar of a process module; fails in plain words if it was not built. */
    public static Path jar(String module, String name) {
        Path jar = ROOT.resolve(module).resolve("target").resolve(name + ".jar");
        Path libraries = jar.resolveSibling("lib");
        if (!Files.isRegularFile(jar) || !Files.isDirectory(libraries)) {
            throw new IllegalStateException(
                    "The module " + module + " is not packaged: run 'mvn package' at the root first.");
        }
        return jar;
    }

    public static Path launcher() {
        for (String service : new String[] {"incident-intake", "verification", "search", "gateway"}) {
            jar(service, service);
        }
        jar("standalone/kafka-broker", "kafka-broker");
        jar("standalone/elasticsearch-node", "elasticsearch-node");
        return jar("standalone/launcher", "standalone");
    }

    /** The one jar with which anybody checks a packet; it needs nothing beside it. */
    public static Path verifier() {
        Path jar = ROOT.resolve("packet-verifier/target/packet-verifier.jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("The verifier is not packaged: run 'mvn package' at the root first.");
        }
        return jar;
    }

    /** The jars of the Elasticsearch node, for reading its indices. */
    public static Path nodeLibraries() {
        return jar("standalone/elasticsearch-node", "elasticsearch-node").resolveSibling("lib");
    }

    /** The Java that runs this test runs everything. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
