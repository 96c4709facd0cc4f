package org.vigil.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.vigil.search.access.InternalTokens;
import org.vigil.search.problem.Problem;
import org.vigil.search.problem.ProblemAnswers;
import tools.jackson.databind.json.JsonMapper;

/** Nobody but the gateway's callers comes in; what each may see is decided where the question is answered. */
@Configuration(proxyBeanMethods = false)
class SearchSecurity {

    @Bean
    ReactiveJwtDecoder jwtDecoder(SearchSettings settings) {
        return InternalTokens.decoder(settings.keys().resolve("token-public.pem"));
    }

    @Bean
    @Order(-2)
    ProblemAnswers problemAnswers(JsonMapper json) {
        return new ProblemAnswers(json);
    }

    @Bean
    SecurityWebFilterChain security(ServerHttpSecurity http, ReactiveJwtDecoder decoder, ProblemAnswers answers) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .authorizeExchange(exchanges -> exchanges
                        .pathMatchers("/actuator/health/**")
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtDecoder(decoder))
                        .authenticationEntryPoint((exchange, refused) -> answers.write(
                                exchange, Problem.unauthenticated().answer())))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((exchange, refused) -> answers.write(
                                exchange, Problem.unauthenticated().answer()))
                        .accessDeniedHandler((exchange, refused) -> answers.write(
                                exchange,
                                Problem.forbidden("Not with this token.").answer())))
                .build();
    }
}
