package org.vigil.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vigil.contract.Json;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

    @Test
    void describesEveryRouteAndNoOther() throws IOException {
        Set<String> routed = ServiceRoutes.DOORS.stream()
                .map(door -> door.method() + " " + door.path())
                .collect(Collectors.toCollection(TreeSet::new));
        routed.add("GET /api/openapi.json");

        assertThat(documented()).isEqualTo(routed);
    }

    @Test
    void refersOnlyToWhatItHolds() throws IOException {
        JsonNode document = document();

        document.findValuesAsString("$ref").forEach(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    private static Set<String> documented() throws IOException {
        Set<String> documented = new TreeSet<>();
        document().get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> !operation.getKey().equals("parameters"))
                .forEach(operation ->
                        documented.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return documented;
    }

    private static JsonNode document() throws IOException {
        try (InputStream file = OpenApi.DOCUMENT.getInputStream()) {
            return Json.events().readTree(file.readAllBytes());
        }
    }
}
