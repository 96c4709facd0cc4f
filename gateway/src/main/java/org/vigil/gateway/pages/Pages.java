package org.vigil.gateway.pages;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.contract.vocabulary.Role;
import org.vigil.gateway.access.Caller;
import org.vigil.gateway.access.SignedIn;
import reactor.core.publisher.Mono;

/** Renders a template inside the frame that all pages share. */
public final class Pages {
    private final MessageSource messages;
    private final Waiting waiting;

    public Pages(MessageSource messages, Waiting waiting) {
        this.messages = messages;
        this.waiting = waiting;
    }

    public Words words(ServerRequest request) {
        return new Words(messages, PathLocale.of(request.exchange()));
    }

    public Mono<ServerResponse> show(ServerRequest request, String template, Map<String, ?> model) {
        return show(request, HttpStatus.OK, template, model);
    }

    public Mono<ServerResponse> show(ServerRequest request, HttpStatus status, String template, Map<String, ?> model) {
        return show(request, ServerResponse.status(status), template, model);
    }

    public Mono<ServerResponse> show(
            ServerRequest request, ServerResponse.BodyBuilder response, String template, Map<String, ?> model) {
        return signedIn(request).flatMap(who -> Mono.zip(forgeryToken(request), waiting(who))
                .flatMap(known -> response.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .render(template, frame(request, who, known.getT1(), known.getT2(), model))));
    }

    /** Redirects to a page in the language of this one. */
    public static Mono<ServerResponse> goTo(ServerRequest request, String pathWithoutLanguage) {
        Locale locale = PathLocale.of(request.exchange());
        return ServerResponse.seeOther(URI.create("/" + locale.getLanguage() + pathWithoutLanguage))
                .build();
    }

    public static Mono<Optional<SignedIn>> signedIn(ServerRequest request) {
        return request.principal().ofType(SignedIn.class).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    /** For pages that the door has already checked: somebody is signed in. */
    public static Mono<Caller> caller(ServerRequest request) {
        return request.principal().cast(SignedIn.class).map(SignedIn::caller);
    }

    private static Mono<Optional<CsrfToken>> forgeryToken(ServerRequest request) {
        Mono<CsrfToken> token = request.exchange().getAttribute(CsrfToken.class.getName());
        return token == null ? Mono.just(Optional.empty()) : token.map(Optional::of);
    }

    private Map<String, Object> frame(
            ServerRequest request,
            Optional<SignedIn> who,
            Optional<CsrfToken> token,
            Map<Navigation, Integer> waits,
            Map<String, ?> model) {
        Locale locale = PathLocale.of(request.exchange());
        String path = withoutLanguage(request.path());
        String query = Objects.requireNonNullElse(request.uri().getRawQuery(), "");
        boolean canComeAgain = request.method().matches("GET") && path.length() > 1;
        Map<String, Object> frame = new HashMap<>(model);
        frame.put("words", new Words(messages, locale));
        frame.put("lang", locale.getLanguage());
        frame.put("here", canComeAgain ? path + (query.isEmpty() ? "" : "?" + query) : path);
        frame.put("navigation", Navigation.of(role(who), path, waits));
        frame.put("signedIn", who.isPresent());
        frame.put("role", who.map(signedIn -> (Object) signedIn.caller().role()).orElse(""));
        frame.put("forgery", token.map(CsrfToken::getToken).orElse(""));
        return frame;
    }

    private Mono<Map<Navigation, Integer>> waiting(Optional<SignedIn> who) {
        return role(who) == null
                ? Mono.just(Map.of())
                : waiting.forCaller(who.orElseThrow().caller());
    }

    private static @Nullable Role role(Optional<SignedIn> who) {
        return who.filter(signedIn -> !signedIn.isNewcomer())
                .map(signedIn -> signedIn.caller().role())
                .orElse(null);
    }

    private static String withoutLanguage(String path) {
        if (path.equals("/ru") || path.equals("/en")) {
            return "/";
        }
        return path.startsWith("/ru/") || path.startsWith("/en/") ? path.substring(3) : "/";
    }
}
