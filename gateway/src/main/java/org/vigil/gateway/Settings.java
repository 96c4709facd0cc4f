package org.vigil.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where things are, read once from the environment. */
public record Settings(Path home, Path keys, URI intake, URI verification, URI search) {

    static Settings from(Function<String, @Nullable String> environment) {
        return new Settings(
                Path.of(stated(environment, "VIGIL_HOME", "gateway-home")),
                Path.of(stated(environment, "VIGIL_KEYS", "keys")),
                URI.create(stated(environment, "VIGIL_INTAKE_URL", "http://127.0.0.1:8081")),
                URI.create(stated(environment, "VIGIL_VERIFICATION_URL", "http://127.0.0.1:8082")),
                URI.create(stated(environment, "VIGIL_SEARCH_URL", "http://127.0.0.1:8083")));
    }

    private static String stated(Function<String, @Nullable String> environment, String name, String otherwise) {
        return Objects.requireNonNullElse(environment.apply(name), otherwise);
    }
}
