package org.vigil.gateway.pages;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.access.HashingThread;
import org.vigil.gateway.access.SessionCookie;
import org.vigil.gateway.access.Sessions;
import org.vigil.gateway.access.SignIn;
import reactor.core.publisher.Mono;

/** Coming in and going out. */
final class SignInPages {
    /** A place of ours, never a whole address: nobody is sent elsewhere by a link they were given. */
    private static final Pattern OWN_PLACE = Pattern.compile("/(ru|en)(/[^\\\\\\s]*)?");

    private final Pages pages;
    private final SignIn signIn;
    private final Sessions sessions;
    private final HashingThread hashing;

    SignInPages(Pages pages, SignIn signIn, Sessions sessions, HashingThread hashing) {
        this.pages = pages;
        this.signIn = signIn;
        this.sessions = sessions;
        this.hashing = hashing;
    }

    Mono<ServerResponse> ask(ServerRequest request) {
        String then = request.queryParam("then").orElse("");
        return form(request, HttpStatus.OK, "", then, "");
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        return request.formData().flatMap(form -> {
            String name = value(form, "name");
            String then = value(form, "then");
            return hashing.run(() -> signIn.attempt(name, value(form, "password")))
                    .flatMap(outcome -> {
                        if (outcome instanceof SignIn.Welcome welcome) {
                            return enter(request, welcome, then);
                        }
                        if (outcome instanceof SignIn.Wait wait) {
                            long seconds = wait.duration().toSeconds() + 1;
                            String message = pages.words(request).plural("sign-in.wait", seconds);
                            return form(request, HttpStatus.TOO_MANY_REQUESTS, name, then, message);
                        }
                        String message = pages.words(request).text("sign-in.refused");
                        return form(request, HttpStatus.UNPROCESSABLE_CONTENT, name, then, message);
                    })
                    .onErrorResume(
                            RejectedExecutionException.class,
                            crowded -> form(
                                    request,
                                    HttpStatus.SERVICE_UNAVAILABLE,
                                    name,
                                    then,
                                    pages.words(request).text("sign-in.crowded")));
        });
    }

    Mono<ServerResponse> out(ServerRequest request) {
        return close(request).then(Mono.defer(() -> ServerResponse.seeOther(
                        URI.create("/" + PathLocale.of(request.exchange()).getLanguage() + "/sign-in"))
                .cookie(SessionCookie.gone(request.exchange()))
                .header("Clear-Site-Data", "\"cache\"")
                .build()));
    }

    /** Ends the session as well, so that whoever presses 'back' afterwards finds a sign-in page and nothing else. */
    Mono<ServerResponse> leave(ServerRequest request) {
        return close(request).then(Mono.defer(() -> ServerResponse.seeOther(URI.create("/calendar"))
                .cookie(SessionCookie.gone(request.exchange()))
                .header("Clear-Site-Data", "\"cache\"")
                .build()));
    }

    private Mono<Void> close(ServerRequest request) {
        return SessionCookie.read(request.exchange())
                .map(secret -> hashing.run(() -> {
                            sessions.close(secret);
                            return true;
                        })
                        .then())
                .orElse(Mono.empty());
    }

    private Mono<ServerResponse> enter(ServerRequest request, SignIn.Welcome welcome, String then) {
        String language = PathLocale.of(request.exchange()).getLanguage();
        String target = welcome.account().oneTime()
                ? "/" + language + "/password"
                : OWN_PLACE.matcher(then).matches() ? then : "/" + language;
        return hashing.run(() -> sessions.open(welcome.account()))
                .flatMap(secret -> ServerResponse.seeOther(URI.create(target))
                        .cookie(SessionCookie.of(request.exchange(), secret))
                        .build());
    }

    private Mono<ServerResponse> form(
            ServerRequest request, HttpStatus status, String name, String then, String message) {
        return pages.show(request, status, "sign-in", Map.of("name", name, "then", then, "message", message));
    }

    private static String value(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }
}
