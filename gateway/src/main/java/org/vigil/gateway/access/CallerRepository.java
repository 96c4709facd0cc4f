package org.vigil.gateway.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Finds out who is asking: by bearer token if there is one, else by session cookie. A request with a bad token never
 * falls back to the cookie, because only requests without a token are checked for forgery.
 */
final class CallerRepository implements ServerSecurityContextRepository {
    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final ScriptTokens tokens;

    CallerRepository(Sessions sessions, ScriptTokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        String authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        Optional<SignedIn> signedIn = authorization == null
                ? SessionCookie.read(exchange).flatMap(sessions::account).map(SignedIn::bySession)
                : byToken(authorization);
        return Mono.justOrEmpty(signedIn.map(SecurityContextImpl::new));
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    private Optional<SignedIn> byToken(String authorization) {
        return Optional.of(authorization)
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip())
                .filter(token -> token.startsWith(ScriptTokens.PREFIX))
                .flatMap(tokens::caller)
                .map(SignedIn::byScriptToken);
    }
}
