package org.vigil.gateway.routes;

import java.util.List;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.route.builder.UriSpec;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.vigil.gateway.Settings;

/** Which request goes to which service. What is not listed here does not exist. */
public final class ServiceRoutes {
    /** What a service has no business knowing: who the caller is to us, and where and with what they work. */
    private static final List<String> STAYS_HERE = List.of(
            HttpHeaders.COOKIE,
            HttpHeaders.USER_AGENT,
            HttpHeaders.REFERER,
            HttpHeaders.ORIGIN,
            HttpHeaders.ACCEPT_LANGUAGE,
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Real-IP",
            "X-Vigil-Operator",
            "X-CSRF-TOKEN");

    private static final String INTAKE = "intake";
    private static final String SEARCH = "search";
    private static final String VERIFICATION = "verification";

    private ServiceRoutes() {}

    static RouteLocator locator(RouteLocatorBuilder builder, Settings settings) {
        return builder.routes()
                .route(INTAKE, request -> request.path("/api/testimonies", "/api/testimonies/preview")
                        .and()
                        .method(HttpMethod.POST)
                        .filters(ServiceRoutes::discreet)
                        .uri(settings.intake()))
                .route(INTAKE + "-withdraw", request -> request.path("/api/testimonies/*")
                        .and()
                        .method(HttpMethod.DELETE)
                        .filters(ServiceRoutes::discreet)
                        .uri(settings.intake()))
                .route(SEARCH, request -> request.path(
                                "/api/testimonies/*",
                                "/api/incidents",
                                "/api/incidents/*",
                                "/api/trends",
                                "/api/status",
                                "/api/rebuild")
                        .and()
                        .method(HttpMethod.GET)
                        .filters(ServiceRoutes::discreet)
                        .uri(settings.search()))
                .route(SEARCH + "-rebuild", request -> request.path("/api/rebuild")
                        .and()
                        .method(HttpMethod.POST)
                        .filters(ServiceRoutes::discreet)
                        .uri(settings.search()))
                .route(VERIFICATION, request -> request.path("/api/decisions")
                        .and()
                        .method(HttpMethod.POST)
                        .filters(ServiceRoutes::discreet)
                        .uri(settings.verification()))
                .route(VERIFICATION + "-reviews", request -> request.path("/api/reviews")
                        .and()
                        .method(HttpMethod.GET)
                        .filters(ServiceRoutes::discreet)
                        .uri(settings.verification()))
                .build();
    }

    private static UriSpec discreet(GatewayFilterSpec filters) {
        STAYS_HERE.forEach(filters::removeRequestHeader);
        return filters;
    }

    /** What to say when the service behind a route is away. */
    public static Problem away(Route route) {
        return route.getId().startsWith(SEARCH) ? Problem.INDEX_UNAVAILABLE : Problem.LOG_UNAVAILABLE;
    }
}
