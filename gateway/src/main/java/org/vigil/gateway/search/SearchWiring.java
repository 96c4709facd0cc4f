package org.vigil.gateway.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.calls.HttpSearch;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PagesWiring;

/** Wires the search pages. */
@Configuration(proxyBeanMethods = false)
public class SearchWiring {

    @Bean
    RouterFunction<ServerResponse> searchRoutes(Pages pages, HttpSearch search) {
        SearchPages found = new SearchPages(pages, search);
        return RouterFunctions.route()
                .GET(PagesWiring.LANGUAGE + "/search", found::search)
                .GET(PagesWiring.LANGUAGE + "/incidents/{id}", found::incident)
                .build();
    }
}
