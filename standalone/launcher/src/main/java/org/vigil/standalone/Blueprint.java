package org.vigil.standalone;

import static org.vigil.standalone.Installation.ELASTICSEARCH;
import static org.vigil.standalone.Installation.GATEWAY;
import static org.vigil.standalone.Installation.INTAKE;
import static org.vigil.standalone.Installation.KAFKA;
import static org.vigil.standalone.Installation.SEARCH;
import static org.vigil.standalone.Installation.VERIFICATION;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vigil.standalone.child.ChildPlan;
import org.vigil.standalone.child.Readiness;
import org.vigil.standalone.data.DataFolder;
import org.vigil.standalone.data.Ports;
import org.vigil.standalone.data.Recipients;

/** The six children of a stack: two engines, four services, and how they find each other. */
final class Blueprint {

    private static final int USUAL_GATEWAY_PORT = 8017;

    private final Installation installation;
    private final DataFolder data;
    private final Map<String, String> shared = new HashMap<>();
    private final int kafka;
    private final int kafkaController;
    private final int elasticsearch;
    private final int intake;
    private final int verification;
    private final int search;
    private final int gateway;

    /** Zero as the wanted port means: the one of last time, or the usual one, or any. */
    Blueprint(Installation installation, DataFolder data, int wantedPort) {
        this.installation = installation;
        this.data = data;
        Ports ports = data.ports();
        gateway = wantedPort == 0 ? ports.of(GATEWAY, USUAL_GATEWAY_PORT) : ports.exactly(GATEWAY, wantedPort);
        kafka = ports.of(KAFKA);
        kafkaController = ports.of("kafka-controller");
        elasticsearch = ports.of(ELASTICSEARCH);
        intake = ports.of(INTAKE);
        verification = ports.of(VERIFICATION);
        search = ports.of(SEARCH);
        ports.remember();
        shared.put("VIGIL_KEYS", data.keys().folder().toString());
        shared.put("VIGIL_KAFKA", "127.0.0.1:" + kafka);
        shared.put("VIGIL_ELASTICSEARCH", "http://127.0.0.1:" + elasticsearch);
        shared.put("SERVER_ADDRESS", "127.0.0.1");
        // glibc keeps a memory arena per core and thread otherwise: tens of megabytes each that nobody uses.
        shared.put("MALLOC_ARENA_MAX", "2");
    }

    String address() {
        return at(gateway);
    }

    List<ChildPlan> children() {
        return List.of(
                engine(
                        KAFKA,
                        kafka,
                        256,
                        "KAFKA-READY",
                        Map.of(
                                "KAFKA_PORT", Integer.toString(kafka),
                                "KAFKA_CONTROLLER_PORT", Integer.toString(kafkaController))),
                engine(
                        ELASTICSEARCH,
                        elasticsearch,
                        384,
                        "ELASTICSEARCH-READY",
                        Map.of("ELASTICSEARCH_PORT", Integer.toString(elasticsearch))),
                service(INTAKE, intake, 128, recipients()),
                service(VERIFICATION, verification, 128, Map.of()),
                service(SEARCH, search, 256, packets()),
                service(
                        GATEWAY,
                        gateway,
                        112,
                        Map.of(
                                "VIGIL_INTAKE_URL", at(intake),
                                "VIGIL_VERIFICATION_URL", at(verification),
                                "VIGIL_SEARCH_URL", at(search))));
    }

    /** A path that somebody stated means a place seen from where they stand, which a child does not. */
    private Map<String, String> recipients() {
        Recipients recipients = Recipients.of(data);
        return recipients.stated()
                ? Map.of(Recipients.VARIABLE, recipients.file().toString())
                : Map.of();
    }

    /**
     * What packets are made of and with. The clock of a laptop vouches for their time unless somebody names an authority;
     * every packet says so.
     */
    private Map<String, String> packets() {
        return Map.of(
                "VIGIL_PACKETS", stated("VIGIL_PACKETS", data.homeOf(SEARCH).resolve("packets")),
                "VIGIL_VAULT", stated("VIGIL_VAULT", data.homeOf(INTAKE).resolve("vault")),
                "VIGIL_SIGNING", stated("VIGIL_SIGNING", data.keys().folder().resolve("signing.p12")),
                "VIGIL_TIMESTAMPS", Objects.requireNonNullElse(System.getenv("VIGIL_TIMESTAMPS"), "own"));
    }

    /** A path that somebody stated means a place seen from where they stand, which a child does not. */
    private static String stated(String name, Path otherwise) {
        String stated = System.getenv(name);
        return (stated == null || stated.isBlank() ? otherwise : Path.of(stated))
                .toAbsolutePath()
                .toString();
    }

    private ChildPlan engine(String name, int port, int megabytes, String readyLine, Map<String, String> own) {
        return child(name, port, megabytes, own, Readiness.line(readyLine));
    }

    private ChildPlan service(String name, int port, int megabytes, Map<String, String> own) {
        Map<String, String> environment = new HashMap<>(own);
        environment.put("SERVER_PORT", Integer.toString(port));
        URI health = URI.create(at(port) + "/actuator/health/readiness");
        return child(name, port, megabytes, environment, Readiness.health(health));
    }

    private ChildPlan child(String name, int port, int megabytes, Map<String, String> own, Readiness readiness) {
        Path home = data.homeOf(name);
        Map<String, String> environment = new HashMap<>(shared);
        environment.putAll(own);
        environment.put("VIGIL_HOME", home.toString());
        List<String> command = JavaCommand.of(installation.jar(name), megabytes, data, home);
        return new ChildPlan(name, port, home, command, environment, readiness);
    }

    private static String at(int port) {
        return "http://127.0.0.1:" + port;
    }
}
