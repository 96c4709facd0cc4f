package org.vigil.gateway.cases;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.calls.HttpAttachments;
import org.vigil.gateway.calls.HttpCases;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PagesWiring;

/** Wires the advocates' pages. */
@Configuration(proxyBeanMethods = false)
public class CasesWiring {
    private static final String CASES = PagesWiring.LANGUAGE + "/cases";
    private static final String PACKETS = PagesWiring.LANGUAGE + "/packets";

    @Bean
    RouterFunction<ServerResponse> caseRoutes(Pages pages, HttpCases cases, HttpAttachments attachments) {
        CaseListPages list = new CaseListPages(pages, cases, UUID::randomUUID);
        CasePages one = new CasePages(new CasePage(pages, cases, UUID::randomUUID), cases, UUID::randomUUID);
        FormReading reading = new FormReading(pages, cases);
        ForumPages forums = new ForumPages(pages, cases, reading, UUID::randomUUID);
        RequestPages requests = new RequestPages(pages, cases, reading, new Enclosures(attachments), UUID::randomUUID);
        PacketPages packets = new PacketPages(pages, cases, UUID::randomUUID);
        return RouterFunctions.route()
                .GET(CASES, list::show)
                .POST(CASES, list::open)
                .GET(CASES + "/{id}", one::show)
                .POST(CASES + "/{id}/filings/{filing}/events", one::change)
                .POST(CASES + "/{id}/testimonies/{testimony}/remove", one::remove)
                .POST(CASES + "/{id}/members/{member}/remove", one::dismiss)
                .GET(CASES + "/{id}/forums/{forum}", forums::show)
                .POST(CASES + "/{id}/forums/{forum}/answers", forums::answer)
                .POST(CASES + "/{id}/forums/{forum}/confirmations", forums::confirm)
                .GET(CASES + "/{id}/forums/{forum}/packets", requests::show)
                .POST(CASES + "/{id}/forums/{forum}/packets", requests::ask)
                .POST(CASES + "/{id}/{step}", one::add)
                .GET(PACKETS + "/{id}", packets::show)
                .POST(PACKETS + "/{id}/{what}", packets::tell)
                .build();
    }
}
