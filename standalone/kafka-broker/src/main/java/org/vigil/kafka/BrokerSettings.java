package org.vigil.kafka;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The settings of a broker that is alone, reachable from this computer only, and careful with its memory. */
record BrokerSettings(Path home, int port, int controllerPort, boolean shortErasure) {

    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    static BrokerSettings from(Map<String, String> environment) {
        return new BrokerSettings(
                Path.of(environment.getOrDefault("VIGIL_HOME", "kafka-data")),
                port(environment, "KAFKA_PORT", 9092),
                port(environment, "KAFKA_CONTROLLER_PORT", 9093),
                "short".equals(environment.get("VIGIL_ERASURE")));
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String text = environment.getOrDefault(name, Integer.toString(otherwise));
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, in the words of who set the variable.
        }
        throw new IllegalArgumentException(name + " must be a port number from 1 to 65535.");
    }

    Path logs() {
        return home.resolve("logs");
    }

    Map<String, String> properties() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE));
        settings.put("log.dirs", logs().toString());
        addListeners(settings);
        addSingleNode(settings);
        addThrift(settings);
        if (shortErasure) {
            addShortErasure(settings);
        }
        return settings;
    }

    private void addListeners(Map<String, String> settings) {
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER_LISTENER + "://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put("inter.broker.listener.name", "PLAINTEXT");
    }

    /** The defaults of the internal topics ask for three brokers. */
    private static void addSingleNode(Map<String, String> settings) {
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // Topics are declared by the services; a mistyped name must fail, not appear.
        settings.put("auto.create.topics.enable", "false");
        // A computer that stayed switched off for a season goes on where it stopped.
        settings.put("offsets.retention.minutes", "525600");
        // After a crash the controller waits for the broker's former self to expire before it lets it in again.
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "500");
    }

    private static void addThrift(Map<String, String> settings) {
        // The default takes 128 MiB of heap.
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
    }

    /** For tests of erasure: the same course of events, in seconds instead of minutes. */
    private static void addShortErasure(Map<String, String> settings) {
        settings.put("log.cleaner.backoff.ms", "500");
        settings.put("log.retention.check.interval.ms", "2000");
        settings.put("log.initial.task.delay.ms", "1000");
    }
}
