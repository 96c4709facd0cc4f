package org.vigil.gateway.review;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.calls.HttpCases;
import org.vigil.gateway.calls.HttpQuarantine;
import org.vigil.gateway.calls.HttpReviews;
import org.vigil.gateway.calls.HttpSearch;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PagesWiring;
import org.vigil.gateway.pages.Waiting;

/** Wires the reviewers' pages, and the numbers beside what waits in the navigation. */
@Configuration(proxyBeanMethods = false)
public class ReviewWiring {

    @Bean
    Waiting waiting(HttpQuarantine quarantine, HttpReviews reviews, HttpCases cases, InstantSource clock) {
        return new WaitingCounts(quarantine, reviews, cases, clock);
    }

    @Bean
    RouterFunction<ServerResponse> reviewRoutes(Pages pages, HttpReviews reviews, HttpSearch search) {
        NextItem next = new NextItem(reviews);
        QueuePages queue = new QueuePages(pages, reviews, next);
        ItemPages items = new ItemPages(pages, reviews, search, next);
        DossierPages dossiers = new DossierPages(pages, reviews, search, next);
        IncidentDecisions incidents = new IncidentDecisions(pages, reviews);
        return RouterFunctions.route()
                .GET(PagesWiring.LANGUAGE + "/review", queue::show)
                .POST(PagesWiring.LANGUAGE + "/review", queue::takeNext)
                .POST(PagesWiring.LANGUAGE + "/review/undo", queue::undo)
                .GET(PagesWiring.LANGUAGE + "/review/{id}", items::open)
                .POST(PagesWiring.LANGUAGE + "/review/{id}", items::decide)
                .GET(PagesWiring.LANGUAGE + "/testimonies/{id}/review", dossiers::show)
                .POST(PagesWiring.LANGUAGE + "/testimonies/{id}/review", dossiers::decide)
                .POST(PagesWiring.LANGUAGE + "/incidents/{id}/decide", incidents::decide)
                .build();
    }
}
