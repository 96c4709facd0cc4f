package org.vigil.gateway.custody;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.calls.HttpCustody;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PagesWiring;

/** Wires the auditor's pages. */
@Configuration(proxyBeanMethods = false)
public class CustodyWiring {

    @Bean
    RouterFunction<ServerResponse> custodyRoutes(Pages pages, HttpCustody custody) {
        CustodyPages record = new CustodyPages(pages, custody);
        return RouterFunctions.route()
                .GET(PagesWiring.LANGUAGE + "/custody", record::show)
                .GET(PagesWiring.LANGUAGE + "/custody/checkpoint.zip", record::checkpoint)
                .GET(PagesWiring.LANGUAGE + "/custody/{id}", record::chain)
                .build();
    }
}
