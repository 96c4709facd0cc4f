package org.vigil.verification;

import java.util.List;
import java.util.Locale;
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

/** Verifiers decide, whoever records may ask what is known already; the gateway's short-lived token is checked here again. */
final class VerificationSecurity {
    private VerificationSecurity() {}

    static SecurityWebFilterChain chain(ServerHttpSecurity http) {
        return http.authorizeExchange(paths -> paths.pathMatchers("/actuator/health/**")
                        .permitAll()
                        .pathMatchers(HttpMethod.POST, "/api/decisions")
                        .hasRole("VERIFIER")
                        .pathMatchers("/api/reviews/**", "/api/testimonies/{id}/review")
                        .hasRole("VERIFIER")
                        .pathMatchers(HttpMethod.POST, "/api/testimonies/similar")
                        .hasAnyRole("MONITOR", "VERIFIER", "ADVOCATE")
                        .anyExchange()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.jwtAuthenticationConverter(token -> Mono.just(authentication(token))))
                        .authenticationEntryPoint((exchange, refused) -> write(exchange, Problem.unauthenticated())))
                .exceptionHandling(failures -> failures.accessDeniedHandler(
                                (exchange, refused) -> write(exchange, Problem.forbidden()))
                        .authenticationEntryPoint((exchange, refused) -> write(exchange, Problem.unauthenticated())))
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .build();
    }

    private static AbstractAuthenticationToken authentication(Jwt token) {
        String role = Objects.requireNonNullElse(token.getClaimAsString("role"), "none");
        return new JwtAuthenticationToken(
                token, List.of(new SimpleGrantedAuthority("ROLE_" + role.toUpperCase(Locale.ROOT))));
    }

    private static Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.valueOf(problem.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(Json.write(problem))));
    }
}
