package org.vigil.gateway.trends;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.calls.HttpSearch;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PagesWiring;

/** Wires the trend pages. */
@Configuration(proxyBeanMethods = false)
public class TrendsWiring {

    @Bean
    RouterFunction<ServerResponse> trendRoutes(Pages pages, HttpSearch search) {
        TrendPages trends = new TrendPages(pages, search);
        return RouterFunctions.route()
                .GET(PagesWiring.LANGUAGE + "/trends", trends::show)
                .GET(PagesWiring.LANGUAGE + "/trends.csv", trends::table)
                .build();
    }
}
