package org.vigil.intake;

import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.web.server.ServerWebExchange;
import org.vigil.contract.Json;
import reactor.core.publisher.Mono;

/** Who may do what: the gateway's short-lived token is checked here again, because a page that hides a button is no rule. */
final class IntakeSecurity {
    private static final String[] SUBMITTERS = {"MONITOR", "VERIFIER", "ADVOCATE"};

    /** An admin sees no content, an analyst opens nothing that is not published, an advocate has cases of their own. */
    private static final String SECOND_PERSON = "VERIFIER";

    private IntakeSecurity() {}

    static SecurityWebFilterChain chain(ServerHttpSecurity http) {
        return http.authorizeExchange(paths -> paths.pathMatchers("/actuator/health/**")
                        .permitAll()
                        .pathMatchers(HttpMethod.POST, "/api/testimonies/**")
                        .hasAnyRole(SUBMITTERS)
                        .pathMatchers(HttpMethod.DELETE, "/api/testimonies/**")
                        .hasAnyRole(SUBMITTERS)
                        .pathMatchers(HttpMethod.GET, "/api/quarantine/*/status")
                        .hasAnyRole(SUBMITTERS)
                        .pathMatchers("/api/quarantine/**")
                        .hasRole(SECOND_PERSON)
                        .anyExchange()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.jwtAuthenticationConverter(token -> Mono.just(authentication(token))))
                        .authenticationEntryPoint((exchange, refused) -> unauthenticated(exchange)))
                .exceptionHandling(failures -> failures.accessDeniedHandler((exchange, refused) -> forbidden(exchange))
                        .authenticationEntryPoint((exchange, refused) -> unauthenticated(exchange)))
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .build();
    }

    private static AbstractAuthenticationToken authentication(Jwt token) {
        return new JwtAuthenticationToken(token, List.of(new SimpleGrantedAuthority("ROLE_" + Jwts.role(token))));
    }

    private static Mono<Void> unauthenticated(ServerWebExchange exchange) {
        return write(
                exchange,
                Problem.of(401, "unauthenticated", "Who is asking?", "Sign in, or send a bearer token that is valid."));
    }

    private static Mono<Void> forbidden(ServerWebExchange exchange) {
        return write(exchange, Problem.forbidden("Your role may not do this."));
    }

    private static Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.valueOf(problem.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(
                Mono.just(response.bufferFactory().wrap(Objects.requireNonNull(Json.write(problem)))));
    }
}
