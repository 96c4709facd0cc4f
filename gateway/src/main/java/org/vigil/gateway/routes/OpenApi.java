package org.vigil.gateway.routes;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Serves the description of the API that is kept by hand beside the code; a test holds it to the routes. */
final class OpenApi {
    static final ClassPathResource DOCUMENT = new ClassPathResource("openapi.json");

    private OpenApi() {}

    static RouterFunction<ServerResponse> route() {
        return RouterFunctions.route()
                .GET("/api/openapi.json", request -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(DOCUMENT))
                .build();
    }
}
