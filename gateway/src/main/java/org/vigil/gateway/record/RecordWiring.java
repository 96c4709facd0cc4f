package org.vigil.gateway.record;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.access.ForgeryCheck;
import org.vigil.gateway.access.HashingThread;
import org.vigil.gateway.access.Sessions;
import org.vigil.gateway.access.SignIn;
import org.vigil.gateway.calls.HttpAttachments;
import org.vigil.gateway.calls.HttpIntake;
import org.vigil.gateway.calls.HttpQuarantine;
import org.vigil.gateway.calls.HttpReviews;
import org.vigil.gateway.calls.HttpSearch;
import org.vigil.gateway.pages.Pages;
import org.vigil.gateway.pages.PagesWiring;

/** Wires the pages on which testimonies come in, and are taken back. */
@Configuration(proxyBeanMethods = false)
public class RecordWiring {

    @Bean
    RouterFunction<ServerResponse> recordRoutes(
            Pages pages,
            HttpIntake intake,
            HttpSearch search,
            HttpQuarantine quarantine,
            SignIn signIn,
            Sessions sessions,
            HashingThread hashing,
            ForgeryCheck forgery,
            HttpAttachments attachments,
            HttpReviews reviews) {
        SimilarHints similar = new SimilarHints(pages, reviews);
        RecordPages record =
                new RecordPages(pages, intake, similar, signIn, sessions, hashing, forgery, UUID::randomUUID);
        TestimonyPages testimonies = new TestimonyPages(pages, intake, search, quarantine);
        AttachmentPages beside = new AttachmentPages(pages, attachments, forgery);
        return RouterFunctions.route()
                .GET(PagesWiring.LANGUAGE + "/record", record::blank)
                .POST(PagesWiring.LANGUAGE + "/record", record::post)
                .POST(PagesWiring.LANGUAGE + "/record/hidden", record::hidden)
                .POST(PagesWiring.LANGUAGE + "/record/similar", similar::show)
                .GET(PagesWiring.LANGUAGE + "/testimonies", testimonies::find)
                .GET(PagesWiring.LANGUAGE + "/testimonies/{id}", testimonies::show)
                .POST(PagesWiring.LANGUAGE + "/testimonies/{id}/withdraw", testimonies::withdraw)
                .GET(PagesWiring.LANGUAGE + "/testimonies/{id}/attachments", beside::show)
                .POST(PagesWiring.LANGUAGE + "/testimonies/{id}/attachments", beside::attach)
                .POST(PagesWiring.LANGUAGE + "/testimonies/{id}/attachments/{attachment}/remove", beside::remove)
                .build();
    }
}
