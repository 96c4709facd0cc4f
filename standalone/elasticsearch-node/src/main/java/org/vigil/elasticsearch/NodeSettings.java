// SPDX-License-Identifier: AGPL-3.0-only
package org.vigil.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;

/** The settings of a node that is alone, reachable from this computer only, and never guesses a mapping's index. */
record NodeSettings(Path home, int port) {

    private static final String NAME = "vigil";

    static NodeSettings from(Map<String, String> environment) {
        return new NodeSettings(
                Path.of(environment.getOrDefault("VIGIL_HOME", "elasticsearch-data")), port(environment));
    }

    private static int port(Map<String, String> environment) {
        String text = environment.getOrDefault("ELASTICSEARCH_PORT", "9200");
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, in the words of who set the variable.
        }
        throw new IllegalArgumentException("ELASTICSEARCH_PORT must be a port number from 1 to 65535.");
    }

    Environment prepare() throws IOException {
        for (String folder : new String[] {"config", "modules", "plugins", "data"}) {
            Files.createDirectories(home.resolve(folder));
        }
        return InternalSettingsPreparer.prepareEnvironment(
                settings(), Map.of(), home.toAbsolutePath().resolve("config"), () -> NAME);
    }

    private Settings settings() {
        Path place = home.toAbsolutePath();
        return Settings.builder()
                .put("cluster.name", NAME)
                .put("node.name", NAME)
                .put("path.home", place.toString())
                .put("path.data", place.resolve("data").toString())
                .put("path.logs", place.resolve("logs").toString())
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("transport.port", 0)
                .put("discovery.type", "single-node")
                .put("action.auto_create_index", false)
                // The defaults are shares of the disk: a nearly full 1 TB laptop with 40 GB free would be refused.
                .put("cluster.routing.allocation.disk.watermark.low", "3gb")
                .put("cluster.routing.allocation.disk.watermark.high", "2gb")
                .put("cluster.routing.allocation.disk.watermark.flood_stage", "1gb")
                .build();
    }
}
