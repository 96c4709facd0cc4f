// SPDX-License-Identifier: AGPL-3.0-only
package org.vigil.elasticsearch;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.ElasticsearchException;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.node.EmbeddedNode;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.transport.netty4.Netty4Plugin;

/**
 * Runs one Elasticsearch node on the loopback address, keeping everything below {@code VIGIL_HOME}. Prints
 * {@code ELASTICSEARCH-READY port=N} once clients may connect.
 */
public final class ElasticsearchNode {

    private ElasticsearchNode() {}

    public static void main(String[] args) {
        Leash.attach();
        try {
            run(NodeSettings.from(System.getenv()));
        } catch (IllegalArgumentException
                | IllegalStateException
                | IOException
                | NodeValidationException
                | ElasticsearchException problem) {
            System.err.println("Elasticsearch cannot start: " + problem.getMessage());
            System.exit(1);
        }
    }

    private static void run(NodeSettings settings) throws IOException, NodeValidationException {
        requireFree(settings.port());
        // Before anything of the server: without it the first logger is a NullPointerException.
        LogConfigurator.configureESLogging();
        initializeExceptions();
        Node node =
                new EmbeddedNode(settings.prepare(), List.of(Netty4Plugin.class, TextAnalysis.class, Greeting.class));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node), "stop"));
        node.start();
        System.out.println("ELASTICSEARCH-READY port=" + settings.port());
        waitForEver();
    }

    /** All threads of a node are daemons; this one keeps the process until it is told to stop. */
    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Two threads that raise the first {@link ElasticsearchException} of a process at the same time can dead-lock in
     * its class initialization; then requests hang, and the process cannot even be told to stop.
     */
    private static void initializeExceptions() {
        try {
            Class.forName(ElasticsearchException.class.getName());
        } catch (ClassNotFoundException incomplete) {
            throw new IllegalStateException("the server's jar is incomplete.", incomplete);
        }
    }

    private static void requireFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.getLocalPort();
        } catch (IOException taken) {
            throw new IllegalStateException("ELASTICSEARCH_PORT " + port + " is taken by another program.", taken);
        }
    }

    private static void stop(Node node) {
        try {
            node.close();
            node.awaitClose(10, SECONDS);
        } catch (IOException notClean) {
            System.err.println("Elasticsearch did not stop cleanly: " + notClean.getMessage());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
