package org.vigil.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * Runs one Kafka broker on the loopback address, in both KRaft roles, keeping everything below {@code VIGIL_HOME}.
 * Prints {@code KAFKA-READY port=N} once clients may connect.
 */
public final class KafkaBroker {

    private KafkaBroker() {}

    public static void main(String[] args) {
        Leash.attach();
        try {
            run(BrokerSettings.from(System.getenv()));
        } catch (IllegalStateException | IllegalArgumentException | IOException | KafkaException problem) {
            System.err.println("Kafka cannot start: " + problem.getMessage());
            System.exit(1);
        }
    }

    private static void run(BrokerSettings settings) throws IOException {
        requireFree("KAFKA_PORT", settings.port());
        requireFree("KAFKA_CONTROLLER_PORT", settings.controllerPort());
        formatOnce(settings.logs());
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings.properties(), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
        server.startup();
        System.out.println("KAFKA-READY port=" + settings.port());
        server.awaitShutdown();
    }

    private static void stop(KafkaRaftServer server) {
        server.shutdown();
        server.awaitShutdown();
    }

    /** A taken port is fatal to a broker half started: it halts the process, with nothing to catch. */
    private static void requireFree(String name, int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.getLocalPort();
        } catch (IOException taken) {
            throw new IllegalStateException(name + " " + port + " is taken by another program.", taken);
        }
    }

    private static void formatOnce(Path logs) throws IOException {
        if (Files.exists(logs.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(logs);
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(logs.toString())
                    .addDirectory(logs.toString())
                    .setIgnoreFormatted(true)
                    .setHasDynamicQuorum(false)
                    .run();
        } catch (IOException diskProblem) {
            throw diskProblem;
        } catch (Exception refused) {
            throw new IllegalStateException("its folder could not be prepared: " + refused.getMessage(), refused);
        }
    }
}
