package org.vigil.gateway.quarantine;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.calls.HttpQuarantine;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PagesWiring;

/** Wires the pages of the second person. */
@Configuration(proxyBeanMethods = false)
public class QuarantineWiring {

    @Bean
    RouterFunction<ServerResponse> quarantineRoutes(Pages pages, HttpQuarantine quarantine) {
        QuarantinePages waiting = new QuarantinePages(pages, quarantine);
        return RouterFunctions.route()
                .GET(PagesWiring.LANGUAGE + "/quarantine", waiting::list)
                .GET(PagesWiring.LANGUAGE + "/quarantine/{id}", waiting::open)
                .POST(PagesWiring.LANGUAGE + "/quarantine/{id}", waiting::decide)
                .build();
    }
}
