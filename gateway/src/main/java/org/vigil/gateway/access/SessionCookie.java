package org.vigil.gateway.access;

import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/** Carries the session: out of reach of scripts, never sent along from another site, gone with the browser. */
public final class SessionCookie {
    private static final String NAME = "vigil-session";

    private SessionCookie() {}

    public static Optional<String> read(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(NAME))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isBlank());
    }

    public static ResponseCookie of(ServerWebExchange exchange, String secret) {
        return cookie(exchange, secret).build();
    }

    public static ResponseCookie gone(ServerWebExchange exchange) {
        return cookie(exchange, "").maxAge(0).build();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(ServerWebExchange exchange, String value) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                // On loopback and on an onion address there is no TLS, and a secure cookie would be dropped.
                .secure(exchange.getRequest().getSslInfo() != null
                        || "https".equals(exchange.getRequest().getHeaders().getFirst("X-Forwarded-Proto")));
    }
}
