package org.vigil.gateway.routes;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.vigil.gateway.access.SignedIn;
import org.vigil.gateway.access.TokenMint;
import reactor.core.publisher.Mono;

/** Replaces whatever the caller showed at the door by a token that the services check for themselves. */
final class MintingFilter implements GlobalFilter, Ordered {
    private final TokenMint mint;

    MintingFilter(TokenMint mint) {
        this.mint = mint;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return exchange.getPrincipal()
                .cast(SignedIn.class)
                .map(signedIn -> exchange.mutate()
                        .request(request ->
                                request.headers(headers -> headers.setBearerAuth(mint.mint(signedIn.caller()))))
                        .build())
                .flatMap(chain::filter);
    }

    /** Before anything is sent on. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
