package org.vigil.gateway.routes;

import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebFilter;
import org.vigil.gateway.Settings;
import org.vigil.gateway.access.TokenMint;

/** Wires what programs can reach. */
@Configuration(proxyBeanMethods = false)
public class RoutesWiring {

    @Bean
    RouteLocator serviceRoutes(RouteLocatorBuilder builder, Settings settings) {
        return ServiceRoutes.locator(builder, settings);
    }

    @Bean
    GlobalFilter mintingFilter(TokenMint mint) {
        return new MintingFilter(mint);
    }

    @Bean
    WebFilter bodyLimit() {
        return new BodyLimit();
    }

    @Bean
    RouterFunction<ServerResponse> apiRoutes() {
        return OpenApi.route().and(ServiceRoutes.otherMethods());
    }
}
