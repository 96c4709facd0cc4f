package org.vigil.gateway.pages;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.i18n.LocaleContextResolver;
import org.vigil.gateway.access.HashingThread;
import org.vigil.gateway.access.Sessions;
import org.vigil.gateway.access.SignIn;
import org.vigil.gateway.access.Staff;
import reactor.core.publisher.Mono;

/** Wires the pages that every role sees, and the administrator's. */
@Configuration(proxyBeanMethods = false)
public class PagesWiring {
    public static final String LANGUAGE = "/{language:ru|en}";

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleContextResolver localeContextResolver() {
        return new PathLocale();
    }

    @Bean
    Pages pages(MessageSource messages, Waiting waiting) {
        return new Pages(messages, waiting);
    }

    @Bean
    RouterFunction<ServerResponse> frontRoutes(
            Pages pages, SignIn signIn, Sessions sessions, Staff staff, HashingThread hashing, InstantSource clock) {
        SignInPages door = new SignInPages(pages, signIn, sessions, hashing);
        PasswordPages password = new PasswordPages(pages, staff, sessions, hashing);
        PeoplePages people = new PeoplePages(pages, staff, hashing);
        CalendarPage calendar = new CalendarPage(pages, clock);
        return RouterFunctions.route()
                .GET("/", request -> ServerResponse.seeOther(URI.create(
                                "/" + PathLocale.of(request.exchange()).getLanguage()))
                        .build())
                .GET(LANGUAGE, PagesWiring::home)
                .GET(LANGUAGE + "/welcome", request -> pages.show(request, "welcome", Map.of()))
                .GET(LANGUAGE + "/sign-in", door::ask)
                .POST(LANGUAGE + "/sign-in", door::answer)
                .POST(LANGUAGE + "/sign-out", door::out)
                .route(RequestPredicates.path("/leave"), door::leave)
                .GET("/calendar", calendar::show)
                // Browsers ask for it on a page that names no picture; the calendar must not name ours.
                .GET("/favicon.ico", request -> ServerResponse.noContent().build())
                .resources(
                        "/assets/**",
                        new ClassPathResource("static/assets/"),
                        (resource, headers) -> headers.setCacheControl(CacheControl.maxAge(Duration.ofHours(1))))
                .GET(LANGUAGE + "/password", password::ask)
                .POST(LANGUAGE + "/password", password::answer)
                .GET(LANGUAGE + "/people", people::list)
                .POST(LANGUAGE + "/people", people::takeOn)
                .POST(LANGUAGE + "/people/let-go", people::letGo)
                .GET(LANGUAGE + "/style", request -> pages.show(request, "style", StyleSamples.model()))
                .build();
    }

    private static Mono<ServerResponse> home(ServerRequest request) {
        return Pages.signedIn(request)
                .flatMap(who -> Pages.goTo(
                        request,
                        who.map(signedIn ->
                                        "/" + Navigation.home(signedIn.caller().role()))
                                .orElse("/sign-in")));
    }
}
