package org.vigil.gateway.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Whether a form was sent from a page of ours. The door asks this for every form but one: the record form asks for
 * itself, because a refusal at the door would throw away what was typed.
 */
public final class ForgeryCheck {
    private final ServerCsrfTokenRepository tokens;
    private final XorServerCsrfTokenRequestAttributeHandler masks = new XorServerCsrfTokenRequestAttributeHandler();

    ForgeryCheck(ServerCsrfTokenRepository tokens) {
        this.tokens = tokens;
    }

    public Mono<Boolean> isOurs(ServerWebExchange exchange) {
        return tokens.loadToken(exchange)
                .flatMap(expected ->
                        masks.resolveCsrfTokenValue(exchange, expected).map(given -> matches(expected, given)))
                .defaultIfEmpty(false);
    }

    /** The same where the form came in parts, which cannot be asked for a field before they are read. */
    public Mono<Boolean> isOurs(ServerWebExchange exchange, String given) {
        return tokens.loadToken(exchange)
                .map(expected -> exchange.mutate()
                        .request(request -> request.headers(headers -> {
                            headers.remove(HttpHeaders.CONTENT_TYPE);
                            headers.set(expected.getHeaderName(), given);
                        }))
                        .build())
                .flatMap(this::isOurs)
                .defaultIfEmpty(false);
    }

    private static boolean matches(CsrfToken expected, String given) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), expected.getToken().getBytes(StandardCharsets.UTF_8));
    }
}
