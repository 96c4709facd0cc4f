package org.vigil.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Where things are, read once from the environment. */
public record Settings(Path home, Path keys, URI intake, URI verification, URI search) {
    static Settings from(Map<String, String> environment) {
        return new Settings(
                Path.of(environment.getOrDefault("VIGIL_HOME", "gateway-home")),
                Path.of(environment.getOrDefault("VIGIL_KEYS", "keys")),
                URI.create(environment.getOrDefault("VIGIL_INTAKE_URL", "http://127.0.0.1:8081")),
                URI.create(environment.getOrDefault("VIGIL_VERIFICATION_URL", "http://127.0.0.1:8082")),
                URI.create(environment.getOrDefault("VIGIL_SEARCH_URL", "http://127.0.0.1:8083")));
    }
}
