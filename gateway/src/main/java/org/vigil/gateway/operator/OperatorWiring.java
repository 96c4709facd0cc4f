package org.vigil.gateway.operator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.Settings;
import org.vigil.gateway.access.HashingThread;
import org.vigil.gateway.access.ScriptTokens;
import org.vigil.gateway.access.Staff;
import org.vigil.gateway.calls.HttpSearch;

/** Wires the operator's addresses. */
@Configuration(proxyBeanMethods = false)
public class OperatorWiring {

    @Bean
    RouterFunction<ServerResponse> operatorRoutes(
            Settings settings, ScriptTokens tokens, Staff staff, HashingThread hashing, HttpSearch search) {
        OperatorSecret secret = new OperatorSecret(settings.keys().resolve("operator.secret"));
        return new OperatorRoutes(secret, tokens, staff, hashing, search).routes();
    }
}
