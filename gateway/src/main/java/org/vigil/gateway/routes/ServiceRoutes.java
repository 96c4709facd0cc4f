package org.vigil.gateway.routes;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.GatewayFilterSpec;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.route.builder.UriSpec;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.vigil.contract.Json;
import org.vigil.gateway.Settings;

/** Which request goes to which service. What is not listed here does not exist. */
public final class ServiceRoutes {
    /** A method and a path pattern, and the service behind them. */
    record Door(HttpMethod method, String path, Service service) {}

    enum Service {
        INTAKE,
        SEARCH,
        VERIFICATION
    }

    private static final String PREVIEW = "/api/testimonies/preview";
    private static final String SIMILAR = "/api/testimonies/similar";
    private static final String TESTIMONY = "/api/testimonies/{id}";
    private static final String ATTACHMENTS = TESTIMONY + "/attachments";
    private static final String CASE = "/api/cases/{id}";
    private static final String PACKET = "/api/packets/{id}";

    /** A film over a bad connection takes minutes; whoever falls silent is cut off by the intake much sooner. */
    private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(15);

    /** The narrower paths first: 'preview' and 'similar' are no testimony's id. */
    static final List<Door> DOORS = List.of(
            new Door(HttpMethod.POST, PREVIEW, Service.INTAKE),
            new Door(HttpMethod.POST, SIMILAR, Service.VERIFICATION),
            new Door(HttpMethod.POST, "/api/testimonies", Service.INTAKE),
            new Door(HttpMethod.DELETE, TESTIMONY, Service.INTAKE),
            new Door(HttpMethod.GET, TESTIMONY, Service.SEARCH),
            new Door(HttpMethod.GET, "/api/quarantine", Service.INTAKE),
            new Door(HttpMethod.GET, "/api/quarantine/{id}", Service.INTAKE),
            new Door(HttpMethod.POST, "/api/quarantine/{id}", Service.INTAKE),
            new Door(HttpMethod.GET, "/api/quarantine/{id}/status", Service.INTAKE),
            new Door(HttpMethod.POST, ATTACHMENTS, Service.INTAKE),
            new Door(HttpMethod.GET, ATTACHMENTS, Service.INTAKE),
            new Door(HttpMethod.GET, ATTACHMENTS + "/{attachment}", Service.INTAKE),
            new Door(HttpMethod.DELETE, ATTACHMENTS + "/{attachment}", Service.INTAKE),
            new Door(HttpMethod.GET, TESTIMONY + "/sealed", Service.INTAKE),
            new Door(HttpMethod.GET, "/api/incidents", Service.SEARCH),
            new Door(HttpMethod.GET, "/api/incidents/{id}", Service.SEARCH),
            new Door(HttpMethod.GET, "/api/trends", Service.SEARCH),
            new Door(HttpMethod.GET, "/api/status", Service.SEARCH),
            new Door(HttpMethod.GET, "/api/rebuild", Service.SEARCH),
            new Door(HttpMethod.POST, "/api/rebuild", Service.SEARCH),
            new Door(HttpMethod.GET, "/api/custody", Service.SEARCH),
            new Door(HttpMethod.GET, "/api/custody/checkpoint", Service.SEARCH),
            new Door(HttpMethod.GET, "/api/custody/{item}", Service.SEARCH),
            new Door(HttpMethod.GET, TESTIMONY + "/review", Service.VERIFICATION),
            new Door(HttpMethod.GET, "/api/reviews", Service.VERIFICATION),
            new Door(HttpMethod.GET, "/api/reviews/{id}", Service.VERIFICATION),
            new Door(HttpMethod.POST, "/api/decisions", Service.VERIFICATION),
            new Door(HttpMethod.GET, "/api/cases", Service.SEARCH),
            new Door(HttpMethod.POST, "/api/cases", Service.SEARCH),
            new Door(HttpMethod.GET, CASE, Service.SEARCH),
            new Door(HttpMethod.POST, CASE + "/testimonies", Service.SEARCH),
            new Door(HttpMethod.DELETE, CASE + "/testimonies/{testimony}", Service.SEARCH),
            new Door(HttpMethod.POST, CASE + "/members", Service.SEARCH),
            new Door(HttpMethod.DELETE, CASE + "/members/{member}", Service.SEARCH),
            new Door(HttpMethod.POST, CASE + "/persons", Service.SEARCH),
            new Door(HttpMethod.POST, CASE + "/filings", Service.SEARCH),
            new Door(HttpMethod.POST, CASE + "/filings/{filing}/events", Service.SEARCH),
            new Door(HttpMethod.POST, CASE + "/interventions", Service.SEARCH),
            new Door(HttpMethod.POST, CASE + "/positions", Service.SEARCH),
            new Door(HttpMethod.POST, CASE + "/answers", Service.SEARCH),
            new Door(HttpMethod.POST, CASE + "/confirmations", Service.SEARCH),
            new Door(HttpMethod.POST, CASE + "/notes", Service.SEARCH),
            new Door(HttpMethod.GET, CASE + "/completeness", Service.SEARCH),
            new Door(HttpMethod.GET, CASE + "/chronology", Service.SEARCH),
            new Door(HttpMethod.POST, CASE + "/packets", Service.SEARCH),
            new Door(HttpMethod.GET, "/api/forums", Service.SEARCH),
            new Door(HttpMethod.GET, "/api/deadlines", Service.SEARCH),
            new Door(HttpMethod.GET, "/api/deadlines.ics", Service.SEARCH),
            new Door(HttpMethod.GET, "/api/packets", Service.SEARCH),
            new Door(HttpMethod.GET, PACKET + "/file", Service.SEARCH),
            new Door(HttpMethod.GET, PACKET + "/anchors/{which}", Service.SEARCH),
            new Door(HttpMethod.GET, PACKET, Service.SEARCH),
            new Door(HttpMethod.POST, PACKET + "/decision", Service.SEARCH),
            new Door(HttpMethod.POST, PACKET + "/deliveries", Service.SEARCH),
            new Door(HttpMethod.POST, PACKET + "/notices", Service.SEARCH));

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
            "X-XSRF-TOKEN");

    private ServiceRoutes() {}

    static RouteLocator locator(RouteLocatorBuilder builder, Settings settings) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        for (Door door : DOORS) {
            routes.route(door.service() + " " + door.method() + " " + door.path(), request -> request.path(door.path())
                    .and()
                    .method(door.method())
                    .filters(ServiceRoutes::discreet)
                    .metadata(patience(door))
                    .uri(address(door.service(), settings)));
        }
        return routes.build();
    }

    /** Says 'not with this method' where the path exists, which a route that does not match cannot. */
    static RouterFunction<ServerResponse> otherMethods() {
        RouterFunctions.Builder routes = RouterFunctions.route();
        Set<String> paths = DOORS.stream().map(Door::path).collect(Collectors.toSet());
        for (String path : paths) {
            Set<HttpMethod> allowed = allowed(path);
            routes.route(
                    RequestPredicates.path(path).and(request -> !allowed.contains(request.method())),
                    request -> ServerResponse.status(Problem.METHOD_NOT_ALLOWED.status())
                            .allow(allowed)
                            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                            .bodyValue(Json.write(Problem.METHOD_NOT_ALLOWED)));
        }
        return routes.build();
    }

    /** What to say when the service behind a route is away. */
    public static Problem away(Route route) {
        return route.getId().startsWith(Service.SEARCH.name()) ? Problem.INDEX_UNAVAILABLE : Problem.LOG_UNAVAILABLE;
    }

    /** 'preview' and 'similar' fit the pattern of an id, so what is allowed for them must pass there too. */
    private static Set<HttpMethod> allowed(String path) {
        return DOORS.stream()
                .filter(door -> door.path().equals(path)
                        || (path.equals(TESTIMONY)
                                && (door.path().equals(PREVIEW) || door.path().equals(SIMILAR))))
                .map(Door::method)
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> patience(Door door) {
        boolean upload = door.method().equals(HttpMethod.POST) && door.path().equals(ATTACHMENTS);
        return upload ? Map.of(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, (int) LONGEST_UPLOAD.toMillis()) : Map.of();
    }

    private static URI address(Service service, Settings settings) {
        return switch (service) {
            case INTAKE -> settings.intake();
            case SEARCH -> settings.search();
            case VERIFICATION -> settings.verification();
        };
    }

    private static UriSpec discreet(GatewayFilterSpec filters) {
        STAYS_HERE.forEach(filters::removeRequestHeader);
        return filters;
    }
}
