package org.vigil.gateway.pages;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.gateway.access.Account;
import org.vigil.gateway.access.HashingThread;
import org.vigil.gateway.access.SessionCookie;
import org.vigil.gateway.access.Sessions;
import org.vigil.gateway.access.SignedIn;
import org.vigil.gateway.access.Staff;
import reactor.core.publisher.Mono;

/** Choosing a password: the only thing that somebody with a one-time password can do. */
final class PasswordPages {
    private final Pages pages;
    private final Staff staff;
    private final Sessions sessions;
    private final HashingThread hashing;

    PasswordPages(Pages pages, Staff staff, Sessions sessions, HashingThread hashing) {
        this.pages = pages;
        this.staff = staff;
        this.sessions = sessions;
        this.hashing = hashing;
    }

    Mono<ServerResponse> ask(ServerRequest request) {
        return form(request, HttpStatus.OK, "");
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        return request.principal()
                .cast(SignedIn.class)
                .zipWith(request.formData())
                .flatMap(asked -> change(request, asked.getT1().account(), asked.getT2()));
    }

    private Mono<ServerResponse> change(
            ServerRequest request, @Nullable Account account, MultiValueMap<String, String> form) {
        String current = value(form, "current");
        String chosen = value(form, "chosen");
        if (account == null) {
            return form(request, HttpStatus.FORBIDDEN, "password.script");
        }
        if (chosen.codePointCount(0, chosen.length()) < Staff.SHORTEST_PASSWORD) {
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, "password.short");
        }
        if (chosen.equals(current) || chosen.contains(account.name())) {
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, "password.same");
        }
        if (!chosen.equals(value(form, "again"))) {
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, "password.differs");
        }
        return hashing.run(() -> staff.changePassword(account, current, chosen).map(sessions::open))
                .flatMap(opened -> opened.map(secret -> ServerResponse.seeOther(URI.create(
                                        "/" + PathLocale.of(request.exchange()).getLanguage()))
                                .cookie(SessionCookie.of(request.exchange(), secret))
                                .build())
                        .orElseGet(() -> form(request, HttpStatus.UNPROCESSABLE_CONTENT, "password.wrong")));
    }

    private Mono<ServerResponse> form(ServerRequest request, HttpStatus status, String problem) {
        return Pages.signedIn(request)
                .flatMap(who -> pages.show(
                        request,
                        status,
                        "password",
                        Map.of(
                                "problem",
                                problem,
                                "newcomer",
                                who.map(SignedIn::isNewcomer).orElse(false),
                                "shortest",
                                Staff.SHORTEST_PASSWORD)));
    }

    private static String value(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }
}
