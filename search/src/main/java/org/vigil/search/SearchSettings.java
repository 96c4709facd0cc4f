package org.vigil.search;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.vigil.contract.Erasure;

/** What the environment says about where the service runs. */
record SearchSettings(String kafka, URI elasticsearch, Path keys, Erasure erasure, short replication) {

    static SearchSettings from(Map<String, String> environment) {
        return new SearchSettings(
                environment.getOrDefault("VIGIL_KAFKA", "127.0.0.1:9092"),
                URI.create(environment.getOrDefault("VIGIL_ELASTICSEARCH", "http://127.0.0.1:9200")),
                Path.of(environment.getOrDefault("VIGIL_KEYS", "keys")),
                Erasure.named(environment.getOrDefault("VIGIL_ERASURE", "normal")),
                Short.parseShort(environment.getOrDefault("VIGIL_REPLICATION", "1")));
    }
}
