package org.vigil.standalone;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vigil.standalone.data.Problem;

/** Where this checkout lies, and where in it the jar of each process is. */
record Installation(Path root) {

    static final String KAFKA = "kafka-broker";
    static final String ELASTICSEARCH = "elasticsearch-node";
    static final String INTAKE = "incident-intake";
    static final String VERIFICATION = "verification";
    static final String SEARCH = "search";
    static final String GATEWAY = "gateway";
    static final String PACKET_VERIFIER = "packet-verifier";

    /** In the order in which they are listed and started; they are stopped in the other. */
    static final List<String> CHILDREN = List.of(KAFKA, ELASTICSEARCH, INTAKE, VERIFICATION, SEARCH, GATEWAY);

    /** Found from this class: {@code standalone/launcher/target/standalone.jar}, or {@code classes} beside it. */
    static Installation here() {
        try {
            Path code = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path root = code.resolve("../../../..").normalize();
            return new Installation(root);
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("a code source is a file", odd);
        }
    }

    Path jar(String child) {
        Path module = List.of(KAFKA, ELASTICSEARCH).contains(child)
                ? root.resolve("standalone").resolve(child)
                : root.resolve(child);
        return module.resolve("target").resolve(child + ".jar");
    }

    void requireBuilt() {
        List<String> missing =
                CHILDREN.stream().filter(child -> !Files.exists(jar(child))).toList();
        if (!missing.isEmpty()) {
            throw new Problem("Not built yet: " + String.join(", ", missing)
                    + "; run ./vigil from the checkout, which builds what is missing.");
        }
    }

    Path samples() {
        return root.resolve("samples");
    }
}
