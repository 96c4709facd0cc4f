package org.vigil.gateway;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.CrossOriginResourcePolicyServerHttpHeadersWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.vigil.contract.vocabulary.Role;
import org.vigil.gateway.access.SessionCookie;
import org.vigil.gateway.access.SignedIn;
import org.vigil.gateway.pages.Navigation;
import org.vigil.gateway.pages.PathLocale;
import org.vigil.gateway.record.AttachmentPages;
import org.vigil.gateway.routes.Problem;
import org.vigil.gateway.routes.ProblemResponse;
import reactor.core.publisher.Mono;

/** Wires the door itself: who may open which address, what a browser may do with a page, and how a refusal reads. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityWiring {
    static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-read=(), interest-cohort=()";
    private static final String LANGUAGE = "/{language:ru|en}";
    private static final String[] ROLES =
            Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);
    private static final List<HttpMethod> HARMLESS =
            List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    @Bean
    SecurityWebFilterChain door(
            ServerHttpSecurity http, ServerSecurityContextRepository callers, ServerCsrfTokenRepository formTokens) {
        return http.securityContextRepository(callers)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .csrf(forgery -> forgery.csrfTokenRepository(formTokens)
                        .requireCsrfProtectionMatcher(needsForgeryCheck())
                        .accessDeniedHandler((exchange, denied) -> forbid(exchange, "forgery")))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicy(policy -> policy.policy(PERMISSIONS))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .authorizeExchange(SecurityWiring::rules)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint((exchange, unknown) -> askWhoItIs(exchange))
                                .accessDeniedHandler((exchange, denied) -> refuse(exchange)))
                .build();
    }

    private static void rules(ServerHttpSecurity.AuthorizeExchangeSpec rules) {
        rules.pathMatchers("/actuator/health/**", "/assets/**", "/favicon.ico", "/robots.txt")
                .permitAll()
                .pathMatchers("/api/openapi.json", "/operator/**", "/leave", "/calendar")
                .permitAll()
                .pathMatchers("/api/**")
                .hasAnyRole(ROLES)
                .pathMatchers("/", LANGUAGE, LANGUAGE + "/sign-in", LANGUAGE + "/style")
                .permitAll()
                // The form answers by itself, so that a session that ended meanwhile costs nobody what they typed.
                .pathMatchers(HttpMethod.POST, LANGUAGE + "/record")
                .permitAll()
                .pathMatchers(LANGUAGE + "/record", LANGUAGE + "/record/**")
                .hasAnyRole(Navigation.RECORD.roleNames())
                .pathMatchers(
                        LANGUAGE + "/review",
                        LANGUAGE + "/review/**",
                        LANGUAGE + "/testimonies/{id}/review",
                        LANGUAGE + "/testimonies/{id}/review/**",
                        LANGUAGE + "/incidents/{id}/decide")
                .hasAnyRole(Navigation.REVIEW.roleNames())
                .pathMatchers(LANGUAGE + "/search", LANGUAGE + "/incidents/**")
                .hasAnyRole(Navigation.SEARCH.roleNames())
                .pathMatchers(LANGUAGE + "/trends", LANGUAGE + "/trends.csv")
                .hasAnyRole(Navigation.TRENDS.roleNames())
                .pathMatchers(LANGUAGE + "/quarantine", LANGUAGE + "/quarantine/**")
                .hasAnyRole(Navigation.QUARANTINE.roleNames())
                .pathMatchers(LANGUAGE + "/cases", LANGUAGE + "/packets/**")
                .hasAnyRole(Navigation.CASES.roleNames())
                .pathMatchers(LANGUAGE + "/cases/**")
                .hasRole(Role.ADVOCATE.name())
                .pathMatchers(LANGUAGE + "/testimonies/**")
                .hasAnyRole(Role.MONITOR.name(), Role.VERIFIER.name(), Role.ANALYST.name(), Role.ADVOCATE.name())
                .pathMatchers(LANGUAGE + "/people/**")
                .hasAnyRole(Navigation.PEOPLE.roleNames())
                .pathMatchers(LANGUAGE + "/custody", LANGUAGE + "/custody/**")
                .hasAnyRole(Navigation.CUSTODY.roleNames())
                .pathMatchers(LANGUAGE + "/welcome")
                .hasAnyRole(ROLES)
                .anyExchange()
                .authenticated();
    }

    /**
     * Only a browser can be made to send something against its owner's will, and it never adds a bearer token by itself.
     * Leaving must always work; the form checks for itself.
     */
    private static ServerWebExchangeMatcher needsForgeryCheck() {
        return exchange -> {
            ServerHttpRequest request = exchange.getRequest();
            String path = request.getPath().value();
            boolean exempt = HARMLESS.contains(request.getMethod())
                    || request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                    || path.startsWith("/operator/")
                    // Without a session there is nobody whose will could be forged: 'who is asking?' comes first.
                    || (path.startsWith("/api/") && SessionCookie.read(exchange).isEmpty())
                    || path.equals("/leave")
                    || AttachmentPages.checksForgeryItself(path)
                    || path.equals("/ru/record")
                    || path.equals("/en/record");
            return exempt ? MatchResult.notMatch() : MatchResult.match();
        };
    }

    private static Mono<Void> askWhoItIs(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        if (path.startsWith("/api/")) {
            return ProblemResponse.write(exchange, Problem.UNAUTHENTICATED);
        }
        String query = exchange.getRequest().getURI().getRawQuery();
        String then = HttpMethod.GET.equals(exchange.getRequest().getMethod())
                ? "?then=" + URLEncoder.encode(path + (query == null ? "" : "?" + query), StandardCharsets.UTF_8)
                : "";
        return goTo(exchange, "/sign-in" + then);
    }

    private static Mono<Void> refuse(ServerWebExchange exchange) {
        boolean page = !exchange.getRequest().getPath().value().startsWith("/api/");
        return exchange.getPrincipal()
                .ofType(SignedIn.class)
                .filter(SignedIn::isNewcomer)
                .flatMap(newcomer -> page ? goTo(exchange, "/password").thenReturn(true) : Mono.<Boolean>empty())
                .switchIfEmpty(Mono.defer(() -> forbid(exchange, "role").thenReturn(true)))
                .then();
    }

    private static Mono<Void> forbid(ServerWebExchange exchange, String reason) {
        if (exchange.getRequest().getPath().value().startsWith("/api/")) {
            return ProblemResponse.write(exchange, Problem.FORBIDDEN);
        }
        return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN, reason));
    }

    private static Mono<Void> goTo(ServerWebExchange exchange, String pathWithoutLanguage) {
        String language = PathLocale.of(exchange).getLanguage();
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(URI.create("/" + language + pathWithoutLanguage));
        return exchange.getResponse().setComplete();
    }
}
